import type { ParsedDocument } from '../../../data/pipeline/facts/document.js';
import type { BoundaryFact, DivisionClauseFact, OrganizationFacts } from '../../../data/pipeline/facts/organization.js';
import type { Quote } from '../../../data/pipeline/facts/span.js';

const at = ({ start, end }: Quote) => ({ start, end });

/** What `atlas parse --json` prints for a document: the short keys of the command line, spans in code points. */
export function parsedJson({ document, organizations, activities, indicators, cites, unassigned, problems }: ParsedDocument) {
  return {
    document: {
      title: document.title,
      kind: document.kind,
      number: document.number,
      date: document.date,
      issuer: document.issuer,
      sha256: document.sha256,
      repeats: document.repeats,
      format: document.format,
      encoding: document.encoding,
      // spans count in this text; a plain file in UTF-8 is itself that text
      ...(document.format === 'TEXT' && document.encoding === 'utf-8' ? {} : { text: document.text }),
    },
    organizations: organizations.map(organizationJson),
    tasks: activities.map(({ kind, text, evidence, group }) => ({ kind, text, ...at(evidence), group })),
    indicators: indicators.map(({ kind, name, value, unit, comparator, period, evidence }) => ({
      kind,
      name,
      value,
      unit,
      comparator,
      period,
      ...at(evidence),
    })),
    cites: cites.map(({ title, number }) => ({ title, number })),
    unassigned: unassigned.map(({ start, end, text }) => ({ start, end, text })),
    problems: problems.map(({ rule, start, end, message }) => ({ rule, start, end, message })),
  };
}

function organizationJson(organization: OrganizationFacts) {
  return {
    name: organization.name,
    status: organization.status?.name ?? null,
    nameplates: organization.nameplates.map(({ name }) => name),
    basis: organization.basis.map(({ title, number }) => ({ title, number })),
    changes: organization.changes.map(({ kind, heading, ordinal, text, recipients, sources, limits, evidence }) => ({
      kind,
      heading,
      ordinal,
      text,
      ...at(evidence),
      recipients: recipients.map(({ name }) => name),
      sources: sources.map(({ name }) => name),
      limits: limits.map(({ kind: limit, text: said, evidence: span }) => ({ kind: limit, text: said, ...at(span) })),
    })),
    duties: organization.duties.map(({ ordinal, text, clauses, evidence }) => ({
      ordinal,
      text,
      ...at(evidence),
      clauses: clauses.map(({ text: words, verbs, role, evidence: span }) => ({ text: words, ...at(span), verbs, role })),
    })),
    divisions: organization.divisions.map(({ ordinal, name, nameplates, duties, evidence }) => ({
      ordinal,
      name,
      nameplates: nameplates.map((plate) => plate.name),
      ...at(evidence),
      duties: duties.map(({ text, clauses, evidence: span }) => ({ text, ...at(span), clauses: clauses.map(divisionClauseJson) })),
    })),
    staffing: organization.staffing.map(({ what, min, max }) => ({ what, min, max })),
    splits: splitsJson(organization.boundaries),
    hosted: organization.coordination.filter(({ relation }) => relation === 'HOSTS').map(({ body }) => body.name),
    colocated: organization.divisions.flatMap(({ name, colocatedWith }) =>
      colocatedWith.map((body) => ({ division: name, with: body.name })),
    ),
    affiliated: organization.affiliated.map(({ name, aliases }) => ({ name, aliases })),
    people: organization.people.map(({ name, post }) => ({ name, post })),
    standings: organization.standings.map(({ kind, words, superior, rank, detail, evidence }) => ({
      kind,
      words,
      superior,
      rank,
      detail,
      ...at(evidence),
    })),
    events: organization.events.map(({ kind, basis, rule, predecessors, successors, evidence }) => ({
      kind,
      basis,
      rule,
      predecessors: predecessors.map(({ name }) => name),
      successors: successors.map(({ name }) => name),
      ...at(evidence),
    })),
    inForceFrom: organization.commencement?.date ?? null,
    repeals: organization.repeals.map(({ title, number, year, evidence }) => ({ title, number, year, ...at(evidence) })),
  };
}

const divisionClauseJson = ({ ordinal, text, verbs, role, parties, residual, evidence }: DivisionClauseFact) => ({
  ordinal,
  text,
  ...at(evidence),
  verbs,
  role,
  parties: parties.map(({ name }) => name),
  residual,
});

/** Boundaries by partner, in the order in which the document names them. */
function splitsJson(boundaries: readonly BoundaryFact[]) {
  const partners = new Map<string, { text: string; start: number; end: number }[]>();
  for (const { partners: bodies, text, evidence } of boundaries) {
    for (const { name } of bodies) partners.set(name, [...(partners.get(name) ?? []), { text, ...at(evidence) }]);
  }
  return [...partners].map(([partner, items]) => ({ partner, items }));
}
