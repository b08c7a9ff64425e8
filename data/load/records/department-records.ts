import { makeId } from '../../../graph-schema/model/identity.js';
import type { OrganizationFacts } from '../../pipeline/facts/organization.js';
import type { DepartmentView } from '../../pipeline/resolve/department-view.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { writeNameplates } from './division-record.js';

export function departmentRef(view: DepartmentView): NodeRef {
  return { label: 'Department', id: makeId('Department', view.city ?? '', view.name) };
}

/**
 * Writes a department and what one document says of it whatever its mandate: contacts, posts and units; from other
 * documents than mandates also second names, quotas and coordinating bodies. What a mandate states of these is written
 * with the mandate.
 */
export function writeDepartment(writer: BatchWriter, view: DepartmentView, organization: OrganizationFacts, city: NodeRef): NodeRef {
  const speaking = view.current?.organization.status ? view.current : view.sources.find((source) => source.organization?.status);
  const department = writer.node('Department', [view.city ?? '', view.name], {
    name: view.name,
    aliases: view.aliases.map(({ name }) => name),
    status: speaking?.organization?.status?.name ?? null,
  });
  writer.relate(department, 'OF_CITY', city);
  writer.evidence(department, [...organization.evidence.slice(0, 1), ...(organization.status ? [organization.status.evidence] : [])]);
  organization.contacts.forEach((contact, index) => {
    const node = writer.node('Contact', [department.id, contact.kind, contact.value], {
      ordinal: index + 1,
      kind: contact.kind,
      value: contact.value,
    });
    writer.evidence(node, [contact.evidence]);
    writer.relate(department, 'HAS_CONTACT', node);
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
  for (const unit of organization.affiliated) {
    const node = writer.node('AffiliatedUnit', [department.id, unit.name], { name: unit.name, aliases: unit.aliases });
    writer.evidence(node, [unit.evidence]);
    writer.relate(department, 'HAS_UNIT', node);
  }
  if (!view.versions.some((version) => version.organization === organization)) writeInPassing(writer, view, organization, department);
  return department;
}

/** What only mandates set is kept as said in passing where another document says it. */
function writeInPassing(writer: BatchWriter, view: DepartmentView, organization: OrganizationFacts, department: NodeRef): void {
  for (const plate of writeNameplates(writer, organization.nameplates, department)) writer.relate(department, 'HAS_NAMEPLATE', plate);
  organization.staffing.forEach((quota, index) => {
    const { what, min, max } = quota;
    const node = writer.node('StaffQuota', [department.id, what], { ordinal: index + 1, what, min, max });
    writer.evidence(node, [quota.evidence]);
    writer.relate(department, 'HAS_QUOTA', node);
  });
  for (const link of organization.coordination) {
    const node = writer.node('CoordinationLink', [department.id, link.relation, link.body.name], { relation: link.relation });
    writer.evidence(node, [link.evidence]);
    writer.relate(node, 'OF_BODY', writeBody(writer, link.body, view.city ?? '', department.id));
    writer.relate(department, 'HAS_COORDINATION', node);
  }
}
