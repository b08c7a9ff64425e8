import type { Label } from '../../../graph-schema/model/labels.js';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { ParsedDocument } from '../../pipeline/facts/document.js';
import type { OrganizationFacts } from '../../pipeline/facts/organization.js';
import type { Span } from '../../pipeline/facts/span.js';
import { activityRef, indicatorRef } from './activity-records.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { divisionClauseRef } from './division-clause-records.js';
import type { MandateIds } from './mandate-ids.js';

/** The department that a document's facts belong to; `ids` where the document is its mandate. */
export interface AnnotatedDepartment {
  department: NodeRef;
  organization: OrganizationFacts | null;
  ids: MandateIds | null;
  /** Which of its divisions the document means by a name. */
  divisionOf: (name: string) => NodeRef;
}

/**
 * Writes, for every fact of a document, its span with the way back to the fact: the fact itself where it has an address
 * of its own, else what holds it.
 */
export function writeAnnotations(writer: BatchWriter, parsed: ParsedDocument, document: NodeRef, about: AnnotatedDepartment | null): void {
  const annotate: Annotate = ({ start, end }, kind, label, marks, holder) => {
    const node = writer.node('Annotation', [document.id, kind, start, end, marks?.id ?? label], { start, end, kind, label });
    writer.relate(document, 'HAS_ANNOTATION', node);
    // a division that two documents describe has what the first of them prints
    if (marks && (marks.label !== 'DivisionClause' || writer.has(marks))) writer.relate(node, 'MARKS', marks);
    writer.relate(node, 'HELD_BY', holder);
  };
  if (about?.organization) {
    annotateDepartment(writer, annotate, about.organization, about);
    if (about.ids) annotateMandate(annotate, about.organization, about.department, about.ids);
  }
  annotateDocument(annotate, parsed, document, about);
  annotateReading(annotate, parsed, document);
}

type Annotate = (
  span: Span,
  kind: Label | 'HEADING' | 'FURNITURE' | 'REPEAT',
  label: string,
  marks: NodeRef | null,
  holder: NodeRef,
) => void;

function annotateDepartment(
  writer: BatchWriter,
  annotate: Annotate,
  organization: OrganizationFacts,
  { department, divisionOf }: AnnotatedDepartment,
): void {
  const [named] = organization.evidence;
  if (named) annotate(named, 'Department', organization.name, department, department);
  for (const plate of organization.nameplates) annotate(plate.evidence, 'Nameplate', plate.name, null, department);
  for (const contact of organization.contacts) annotate(contact.evidence, 'Contact', contact.value, null, department);
  for (const quota of organization.staffing) annotate(quota.evidence, 'StaffQuota', quota.what, null, department);
  for (const person of organization.people) annotate(person.evidence, 'OfficeHolder', `${person.post} ${person.name}`, null, department);
  for (const gap of organization.gaps) for (const quote of gap.evidence) annotate(quote, 'SectionGap', gap.section, null, department);
  for (const link of organization.coordination) annotate(link.evidence, 'CoordinationLink', link.body.name, null, department);
  for (const division of organization.divisions) {
    const ref = divisionOf(division.name);
    annotate(division.evidence, 'Division', division.name, ref, department);
    for (const plate of division.nameplates) annotate(plate.evidence, 'Nameplate', plate.name, null, ref);
    for (const clause of division.duties.flatMap(({ clauses }) => clauses)) {
      annotate(clause.evidence, 'DivisionClause', clause.text.slice(0, 40), divisionClauseRef(writer, ref, clause), ref);
    }
    for (const body of division.colocatedWith) annotate(body.evidence, 'Division', `${division.name} · ${body.name}`, ref, department);
  }
  for (const unit of organization.affiliated) {
    const ref: NodeRef = { label: 'AffiliatedUnit', id: makeId('AffiliatedUnit', department.id, unit.name) };
    annotate(unit.evidence, 'AffiliatedUnit', unit.name, ref, department);
  }
}

function annotateMandate(annotate: Annotate, organization: OrganizationFacts, department: NodeRef, ids: MandateIds): void {
  for (const basis of organization.basis) annotate(basis.evidence, 'LegalBasis', basis.number ?? basis.title, null, department);
  if (organization.interpretedBy)
    annotate(organization.interpretedBy.evidence, 'Mandate', organization.interpretedBy.name, ids.mandate, department);
  if (organization.commencement)
    annotate(organization.commencement.evidence, 'Mandate', organization.commencement.date ?? '', ids.mandate, department);
  for (const repeal of organization.repeals) annotate(repeal.evidence, 'Mandate', repeal.title ?? '', ids.mandate, department);
  for (const standing of organization.standings) annotate(standing.evidence, 'Standing', standing.words, null, department);
  for (const event of organization.events) annotate(event.evidence, 'ChangeEvent', event.text.slice(0, 40), null, department);
  for (const duty of organization.duties) {
    const ref = ids.duty(duty.ordinal);
    annotate(duty.evidence, 'Duty', duty.text.slice(0, 40), ref, department);
    for (const clause of duty.clauses)
      annotate(clause.evidence, 'Clause', clause.text.slice(0, 40), ids.clause(duty.ordinal, clause.ordinal), ref);
  }
  for (const change of organization.changes) {
    const ref = ids.change(change.kind, change.ordinal);
    annotate(change.evidence, 'ReformAction', change.text.slice(0, 40), ref, department);
  }
  organization.boundaries.forEach((boundary, index) => {
    const ref = ids.boundary(boundary.evidence.path ?? index + 1);
    annotate(boundary.evidence, 'Boundary', boundary.topic, ref, department);
    for (const side of boundary.sides) annotate(side.evidence, 'BoundarySide', side.body?.name ?? organization.name, null, ref);
  });
}

function annotateDocument(annotate: Annotate, parsed: ParsedDocument, document: NodeRef, about: AnnotatedDepartment | null): void {
  const inMandate = parsed.document.kind === 'MANDATE';
  if (!inMandate) for (const cited of parsed.cites) annotate(cited.evidence, 'LegalBasis', cited.number ?? cited.title, null, document);
  parsed.activities.forEach((activity, index) => {
    const ref = activityRef(document, index);
    annotate(activity.evidence, 'Activity', activity.text.slice(0, 40), ref, document);
    for (const division of about ? activity.divisions : [])
      annotate(division.evidence, 'Division', division.name, about!.divisionOf(division.name), ref);
  });
  parsed.indicators.forEach((indicator, index) => {
    annotate(
      indicator.evidence,
      'Indicator',
      `${indicator.name} ${indicator.value}${indicator.unit ?? ''}`,
      indicatorRef(document, index),
      document,
    );
  });
  // title, number, date, addressees and attachments are properties of the document itself
  for (const quote of inMandate ? [] : parsed.document.evidence)
    annotate(quote, 'Document', quote.quote.trim().slice(0, 40), null, document);
  for (const { name, evidence } of [...parsed.addressees, ...parsed.attachments]) annotate(evidence, 'Document', name, null, document);
  for (const body of parsed.bodies) annotate(body.evidence, 'Body', body.name, null, document);
}

/** What is no fact and yet was read: headings (for an outline; printed numbers alone are none), page furniture, further copies. */
function annotateReading(annotate: Annotate, { document: { text, copies }, uses }: ParsedDocument, document: NodeRef): void {
  const points = [...text];
  for (const { start, end, use, kind } of uses) {
    if (use === 'FACT' || kind === 'number') continue;
    annotate({ start, end }, use, points.slice(start, end).join('').trim(), null, document);
  }
  for (const copy of copies) annotate(copy, 'REPEAT', '', null, document);
}
