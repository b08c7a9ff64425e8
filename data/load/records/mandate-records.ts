import type { LinkedDepartment } from '../../pipeline/link/link.js';
import type { BoundaryFact, DutyFact, OrganizationFacts, ReformItem } from '../../pipeline/facts/organization.js';
import type { DepartmentView } from '../../pipeline/resolve/department-view.js';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { writeLegalBasis } from './document-records.js';
import { dutyLabel } from './duty-label.js';

/** The ids of a mandate and of what stands in it; known without writing them, so that links can point there. */
export class MandateIds {
  readonly mandate: NodeRef;

  constructor(department: NodeRef, organization: OrganizationFacts, documentTitle: string) {
    const basis = organization.basis[0];
    this.mandate = { label: 'Mandate', id: makeId('Mandate', department.id, basis?.number ?? basis?.title ?? documentTitle) };
    this.fields = [department.id, basis?.number ?? basis?.title ?? documentTitle];
  }

  readonly fields: string[];
  duty = (ordinal: number): NodeRef => ({ label: 'Duty', id: makeId('Duty', this.mandate.id, ordinal) });
  clause = (duty: number, ordinal: number): NodeRef => ({ label: 'Clause', id: makeId('Clause', this.duty(duty).id, ordinal) });
  change = (kind: string, ordinal: number): NodeRef => ({
    label: 'ReformAction',
    id: makeId('ReformAction', this.mandate.id, kind, ordinal),
  });
}

interface Context {
  writer: BatchWriter;
  view: DepartmentView;
  linked: LinkedDepartment;
  department: NodeRef;
  ids: MandateIds;
}

/** Writes a mandate: itself, what it rests on, its duties with their clauses, its reform items and boundaries. */
export function writeMandate(
  context: Context,
  organization: OrganizationFacts,
  document: NodeRef,
  title: string,
  number: string | null,
): void {
  const { writer, department, ids, view } = context;
  const mandate = writer.node('Mandate', ids.fields, { title, number, inForceFrom: null, inForceTo: null });
  writer.relate(department, 'HAS_MANDATE', mandate);
  writer.relate(mandate, 'WRITTEN_IN', document);
  writer.evidence(mandate, organization.evidence);
  for (const basis of organization.basis) writer.relate(mandate, 'RESTS_ON', writeLegalBasis(writer, basis));
  if (organization.interpretedBy)
    writer.relate(mandate, 'INTERPRETED_BY', writeBody(writer, organization.interpretedBy, view.city ?? '', department.id));
  for (const duty of organization.duties) writeDuty(context, duty, organization);
  for (const change of organization.changes) writeChange(context, change);
  organization.boundaries.forEach((boundary, index) => writeBoundary(context, boundary, index + 1));
}

function writeDuty({ writer, department, ids, linked, view }: Context, duty: DutyFact, organization: OrganizationFacts): void {
  const findings = linked.codings.filter(({ target }) => target.on === 'DUTY' && target.duty === duty.ordinal);
  const held = linked.assignments.some((assignment) => assignment.duty.ordinal === duty.ordinal);
  const missing = organization.gaps.some(({ section, gap }) => section === 'DIVISIONS' && gap === 'SECTION_MISSING');
  const node = writer.node('Duty', [ids.mandate.id, duty.ordinal], {
    ordinal: duty.ordinal,
    path: duty.evidence.path ?? '',
    text: duty.text,
    label: dutyLabel(duty, findings),
    residual: duty.residual,
    assignmentsGap: missing ? 'SECTION_MISSING' : held ? null : 'NOT_STATED',
  });
  writer.evidence(node, [duty.evidence]);
  writer.relate(department, 'HAS_DUTY', node);
  writer.relate(ids.mandate, 'HAS_DUTY', node);
  for (const clause of duty.clauses) {
    const { ordinal, text, verbs, role, roles } = clause;
    const clauseNode = writer.node('Clause', [node.id, ordinal], { ordinal, text, verbs, role, roles });
    writer.evidence(clauseNode, [clause.evidence]);
    writer.relate(node, 'HAS_CLAUSE', clauseNode);
    for (const party of clause.parties) writer.relate(clauseNode, 'NAMES_PARTY', writeBody(writer, party, view.city ?? '', department.id));
  }
}

function writeChange({ writer, department, ids, view }: Context, change: ReformItem): void {
  const { kind, heading, ordinal, text } = change;
  const node = writer.node('ReformAction', [ids.mandate.id, kind, ordinal], {
    kind,
    heading,
    ordinal,
    path: change.evidence.path ?? '',
    text,
  });
  writer.evidence(node, [change.evidence]);
  writer.relate(department, 'HAS_REFORM_ACTION', node);
  writer.relate(ids.mandate, 'HAS_REFORM_ACTION', node);
  for (const body of change.recipients) writer.relate(node, 'HAS_RECIPIENT', writeBody(writer, body, view.city ?? '', department.id));
  for (const body of change.sources) writer.relate(node, 'HAS_SOURCE', writeBody(writer, body, view.city ?? '', department.id));
}

function writeBoundary({ writer, department, ids, view }: Context, boundary: BoundaryFact, ordinal: number): void {
  const city = view.city ?? '';
  const node = writer.node('Boundary', [ids.mandate.id, boundary.evidence.path ?? ordinal], {
    ordinal,
    topic: boundary.topic,
    text: boundary.text,
  });
  writer.evidence(node, [boundary.evidence]);
  writer.relate(department, 'HAS_BOUNDARY', node);
  writer.relate(ids.mandate, 'HAS_BOUNDARY', node);
  for (const partner of boundary.partners) writer.relate(node, 'HAS_PARTNER', writeBody(writer, partner, city, department.id));
  for (const mechanism of boundary.mechanisms)
    writer.relate(node, 'USES_MECHANISM', writeBody(writer, { ...mechanism, kind: 'COORDINATION' }, city, department.id));
  boundary.sides.forEach((side, index) => {
    const sideNode = writer.node('BoundarySide', [node.id, index + 1], {
      ordinal: index + 1,
      own: side.own,
      role: side.role,
      text: side.text,
    });
    writer.evidence(sideNode, [side.evidence]);
    writer.relate(node, 'HAS_SIDE', sideNode);
    if (side.body) writer.relate(sideNode, 'OF_BODY', writeBody(writer, side.body, city, department.id));
  });
}
