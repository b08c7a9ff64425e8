import type { RelationshipType } from '../../../graph-schema/model/relationships.js';
import type { BoundaryFact, DutyFact, OrganizationFacts, ReformItem } from '../../pipeline/facts/organization.js';
import type { NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { writeDivision, writeNameplates } from './division-record.js';
import { writeLegalBasis } from './document-records.js';
import { dutyLabel } from './duty-label.js';
import { writeChangeEvents, writeStandings } from './history-records.js';
import type { VersionContext } from './version-context.js';

/** What stands in a mandate, and by which relationship. */
export type Stated = [type: RelationshipType, fact: NodeRef][];

/**
 * Writes a mandate: itself, what it rests on, its duties with their clauses, its reform items, boundaries, divisions,
 * quotas, second names and coordinating bodies. They hang on the mandate; the department of a latest version gets the
 * same relationships from whoever knows which version that is.
 */
export function writeMandate(context: VersionContext): Stated {
  const { writer, department, ids, version, city, document } = context;
  const { organization } = version;
  const mandate = writer.node('Mandate', ids.fields, {
    title: document.title,
    number: document.number,
    inForceFrom: version.from,
    inForceFromRule: version.rule,
    inForceTo: version.to,
    notBefore: version.notBefore,
    supplied: version.supplied,
  });
  writer.relate(department, 'HAS_MANDATE', mandate);
  writer.relate(mandate, 'WRITTEN_IN', document.node);
  writer.evidence(mandate, [
    ...organization.evidence,
    ...(organization.commencement ? [organization.commencement.evidence] : []),
    ...organization.repeals.map(({ evidence }) => evidence),
  ]);
  for (const basis of organization.basis) writer.relate(mandate, 'RESTS_ON', writeLegalBasis(writer, basis));
  if (organization.interpretedBy)
    writer.relate(mandate, 'INTERPRETED_BY', writeBody(writer, organization.interpretedBy, city, department.id));
  const stated: Stated = [
    ...writeNameplates(writer, organization.nameplates, ids.scope).map((plate): Stated[number] => ['HAS_NAMEPLATE', plate]),
    ...writeQuotas(context, organization).map((quota): Stated[number] => ['HAS_QUOTA', quota]),
    ...writeCoordination(context, organization).map((link): Stated[number] => ['HAS_COORDINATION', link]),
    ...writeStandings(context, organization).map((standing): Stated[number] => ['HAS_STANDING', standing]),
    ...organization.divisions.map((one): Stated[number] => ['HAS_DIVISION', writeDivision(writer, one, ids.scope, city, department)]),
    ...organization.duties.map((duty): Stated[number] => ['HAS_DUTY', writeDuty(context, duty, organization)]),
    ...organization.changes.map((change): Stated[number] => ['HAS_REFORM_ACTION', writeChange(context, change)]),
    ...organization.boundaries.map((one, index): Stated[number] => ['HAS_BOUNDARY', writeBoundary(context, one, index + 1)]),
  ];
  for (const [type, fact] of stated) writer.relate(mandate, type, fact);
  // what happened stays true, whichever version tells of it
  for (const event of writeChangeEvents(context, organization)) {
    writer.relate(mandate, 'HAS_CHANGE_EVENT', event);
    writer.relate(department, 'HAS_CHANGE_EVENT', event);
  }
  return stated;
}

function writeDuty({ writer, department, ids, linked, city }: VersionContext, duty: DutyFact, organization: OrganizationFacts): NodeRef {
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
  for (const clause of duty.clauses) {
    const { ordinal, text, verbs, role, roles } = clause;
    const clauseNode = writer.node('Clause', [node.id, ordinal], { ordinal, text, verbs, role, roles });
    writer.evidence(clauseNode, [clause.evidence]);
    writer.relate(node, 'HAS_CLAUSE', clauseNode);
    for (const party of clause.parties) writer.relate(clauseNode, 'NAMES_PARTY', writeBody(writer, party, city, department.id));
  }
  return node;
}

function writeChange({ writer, department, ids, city }: VersionContext, change: ReformItem): NodeRef {
  const { kind, heading, ordinal, text } = change;
  const node = writer.node('ReformAction', [ids.mandate.id, kind, ordinal], {
    kind,
    heading,
    ordinal,
    path: change.evidence.path ?? '',
    text,
  });
  writer.evidence(node, [change.evidence]);
  for (const body of change.recipients) writer.relate(node, 'HAS_RECIPIENT', writeBody(writer, body, city, department.id));
  for (const body of change.sources) writer.relate(node, 'HAS_SOURCE', writeBody(writer, body, city, department.id));
  change.limits.forEach((limit, index) => {
    const limitNode = writer.node('ReformLimit', [node.id, index + 1], { ordinal: index + 1, kind: limit.kind, text: limit.text });
    writer.evidence(limitNode, [limit.evidence]);
    writer.relate(node, 'HAS_LIMIT', limitNode);
  });
  return node;
}

function writeBoundary({ writer, department, ids, city }: VersionContext, boundary: BoundaryFact, ordinal: number): NodeRef {
  const node = writer.node('Boundary', [ids.mandate.id, boundary.evidence.path ?? ordinal], {
    ordinal,
    topic: boundary.topic,
    text: boundary.text,
  });
  writer.evidence(node, [boundary.evidence]);
  for (const partner of boundary.partners) writer.relate(node, 'HAS_PARTNER', writeBody(writer, partner, city, department.id));
  for (const mechanism of boundary.mechanisms)
    writer.relate(node, 'USES_MECHANISM', writeBody(writer, { ...mechanism, kind: 'COORDINATION' }, city, department.id));
  boundary.sides.forEach((side, index) => {
    const sideNode = writer.node('BoundarySide', [node.id, index + 1], {
      ordinal: index + 1,
      own: side.own,
      role: side.role,
      roles: side.roles,
      text: side.text,
    });
    writer.evidence(sideNode, [side.evidence]);
    writer.relate(node, 'HAS_SIDE', sideNode);
    if (side.body) writer.relate(sideNode, 'OF_BODY', writeBody(writer, side.body, city, department.id));
  });
  return node;
}

function writeQuotas({ writer, ids }: VersionContext, { staffing }: OrganizationFacts): NodeRef[] {
  return staffing.map((quota, index) => {
    const { what, min, max } = quota;
    const node = writer.node('StaffQuota', [ids.scope.id, what], { ordinal: index + 1, what, min, max });
    writer.evidence(node, [quota.evidence]);
    return node;
  });
}

function writeCoordination({ writer, ids, city, department }: VersionContext, { coordination }: OrganizationFacts): NodeRef[] {
  return coordination.map((link) => {
    const node = writer.node('CoordinationLink', [ids.scope.id, link.relation, link.body.name], { relation: link.relation });
    writer.evidence(node, [link.evidence]);
    writer.relate(node, 'OF_BODY', writeBody(writer, link.body, city, department.id));
    return node;
  });
}
