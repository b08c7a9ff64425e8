import { makeId } from '../../../graph-schema/model/identity.js';
import type { OrganizationFacts } from '../../pipeline/facts/organization.js';
import type { DepartmentView } from '../../pipeline/resolve/department-view.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { writeDivisionClauses } from './division-clause-records.js';

export function departmentRef(view: DepartmentView): NodeRef {
  return { label: 'Department', id: makeId('Department', view.city ?? '', view.name) };
}

/** Writes a department and what one document says of it as a whole: nameplates, contacts, posts, quotas, units, hosted bodies. */
export function writeDepartment(writer: BatchWriter, view: DepartmentView, organization: OrganizationFacts, city: NodeRef): NodeRef {
  const status = view.sources.find((source) => source.organization?.status)?.organization?.status?.name ?? null;
  const department = writer.node('Department', [view.city ?? '', view.name], {
    name: view.name,
    aliases: view.aliases.map(({ name }) => name),
    status,
  });
  writer.relate(department, 'OF_CITY', city);
  writer.evidence(department, [...organization.evidence.slice(0, 1), ...(organization.status ? [organization.status.evidence] : [])]);
  const cityCode = view.city ?? '';
  for (const plate of organization.nameplates) {
    const node = writer.node('Nameplate', [department.id, plate.name], { name: plate.name, basis: 'STATED' });
    writer.evidence(node, [plate.evidence]);
    writer.relate(department, 'HAS_NAMEPLATE', node);
  }
  organization.contacts.forEach((contact, index) => {
    const node = writer.node('Contact', [department.id, contact.kind, contact.value], {
      ordinal: index + 1,
      kind: contact.kind,
      value: contact.value,
    });
    writer.evidence(node, [contact.evidence]);
    writer.relate(department, 'HAS_CONTACT', node);
  });
  organization.staffing.forEach((quota, index) => {
    const node = writer.node('StaffQuota', [department.id, quota.what], {
      ordinal: index + 1,
      what: quota.what,
      min: quota.min,
      max: quota.max,
    });
    writer.evidence(node, [quota.evidence]);
    writer.relate(department, 'HAS_QUOTA', node);
  });
  organization.people.forEach((person, index) => {
    const node = writer.node('OfficeHolder', [department.id, person.name, person.post], {
      ordinal: index + 1,
      name: person.name,
      post: person.post,
    });
    writer.evidence(node, [person.evidence]);
    writer.relate(department, 'HAS_OFFICE_HOLDER', node);
  });
  for (const link of organization.coordination) {
    const node = writer.node('CoordinationLink', [department.id, link.relation, link.body.name], { relation: link.relation });
    writer.evidence(node, [link.evidence]);
    writer.relate(node, 'OF_BODY', writeBody(writer, link.body, cityCode, department.id));
    writer.relate(department, 'HAS_COORDINATION', node);
  }
  for (const unit of organization.affiliated) {
    const node = writer.node('AffiliatedUnit', [department.id, unit.name], { name: unit.name, aliases: unit.aliases });
    writer.evidence(node, [unit.evidence]);
    writer.relate(department, 'HAS_UNIT', node);
  }
  writeGaps(writer, view, department);
  return department;
}

/** A department's gaps are those of its mandate, with what other documents know in passing (18个分管处室). */
function writeGaps(writer: BatchWriter, view: DepartmentView, department: NodeRef): void {
  const all = view.sources.flatMap(({ organization }) => organization?.gaps ?? []);
  const hasMandate = view.sources.some(({ document }) => document.parsed.document.kind === 'MANDATE');
  for (const section of new Set(all.map((gap) => gap.section))) {
    const found = all.filter((gap) => gap.section === section);
    // a count known in passing says nothing is missing where the mandate itself has the section
    const gap = found.find(({ gap: kind }) => kind !== 'NOT_STATED') ?? found[0]!;
    if (hasMandate && !found.some(({ knownMinimum }) => knownMinimum === null)) continue;
    const minima = found.map(({ knownMinimum }) => knownMinimum).filter((value) => value !== null);
    const node = writer.node('SectionGap', [department.id, section], {
      section,
      gap: gap.gap,
      knownMinimum: minima.length > 0 ? Math.max(...minima) : null,
    });
    writer.evidence(
      node,
      found.flatMap(({ evidence }) => evidence),
    );
    writer.relate(department, 'HAS_GAP', node);
  }
}

/** Divisions of a department with what is printed under them, from whichever document names them first. */
export function writeDivisions(
  writer: BatchWriter,
  view: DepartmentView,
  divisions: DepartmentView['divisions'],
  department: NodeRef,
): void {
  for (const division of divisions) {
    const node = writer.node('Division', [department.id, division.name], { ordinal: division.ordinal, name: division.name });
    writer.evidence(node, [division.evidence]);
    writer.relate(department, 'HAS_DIVISION', node);
    for (const plate of division.nameplates) {
      const plateNode = writer.node('Nameplate', [node.id, plate.name], { name: plate.name, basis: 'STATED' });
      writer.evidence(plateNode, [plate.evidence]);
      writer.relate(node, 'HAS_NAMEPLATE', plateNode);
    }
    writeDivisionClauses(writer, division, node, view.city ?? '', department.id);
    for (const body of division.colocatedWith)
      writer.relate(node, 'COLOCATED_WITH', writeBody(writer, body, view.city ?? '', department.id));
  }
}

export function divisionRef(department: NodeRef, name: string): NodeRef {
  return { label: 'Division', id: makeId('Division', department.id, name) };
}
