import type { ParsedDocument, Problem } from '../facts/document.js';

/** Counts that a person expects of a document, by name; see {@link countFacts} for the names. */
export type Expectations = Readonly<Record<string, number>>;

/** What can be counted in a document: `duties`, `reformActions`, `reformActions.CANCELLED`, `divisions`, `activities.REQUIRED` … */
export function countFacts(document: ParsedDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (name: string, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  for (const organization of document.organizations) {
    add('duties', organization.duties.length);
    add(
      'clauses',
      organization.duties.reduce((sum, duty) => sum + duty.clauses.length, 0),
    );
    add('divisions', organization.divisions.filter(({ ordinal }) => ordinal !== null).length);
    add('divisions.withNameplate', organization.divisions.filter(({ nameplates }) => nameplates.length > 0).length);
    add('boundaries', organization.boundaries.length);
    add('boundaries.partners', new Set(organization.boundaries.flatMap(({ partners }) => partners.map(({ name }) => name))).size);
    add('affiliatedUnits', organization.affiliated.length);
    add('officeHolders', organization.people.length);
    add('contacts', organization.contacts.length);
    for (const change of organization.changes) {
      add('reformActions');
      add(`reformActions.${change.kind}`);
    }
    for (const link of organization.coordination) add(`coordination.${link.relation}`);
    for (const quota of organization.staffing) if (quota.what.includes('编制') && quota.max !== null) add('posts', quota.max);
    for (const gap of organization.gaps) if (gap.knownMinimum !== null) add(`${gap.section.toLowerCase()}.knownMinimum`, gap.knownMinimum);
  }
  for (const activity of document.activities) add(`activities.${activity.kind}`);
  add('indicators', document.indicators.length);
  add('cites', document.cites.length);
  add('attachments', document.attachments.length);
  add(
    'unassigned',
    document.unassigned.reduce((sum, span) => sum + (span.end - span.start), 0),
  );
  add('repeats', document.document.repeats);
  return counts;
}

/** An error for each expected count that differs. */
export function auditExpectations(document: ParsedDocument, expected: Expectations): Problem[] {
  const found = countFacts(document);
  return Object.entries(expected)
    .filter(([name, count]) => (found[name] ?? 0) !== count)
    .map(([name, count]) => ({
      rule: 'count-differs',
      message: `${name}: expected ${count}, found ${found[name] ?? 0}`,
      start: null,
      end: null,
      severity: 'error' as const,
    }));
}
