import type { ParsedDocument } from '../facts/document.js';
import { coverageOf, type Coverage } from './coverage.js';
import { countFacts, type Expectations } from './expectations.js';
import { sectionStates, type SectionStates } from './section-states.js';
import { findUnmapped, type UnmappedClause } from './unmapped.js';

/** How many facts of a kind (see {@link countFacts}) there are, and how many the manifest expects, if it says. */
export interface FactCount {
  name: string;
  count: number;
  expected: number | null;
}

/** What a person needs to judge how well a document was read. Its problems stand apart ({@link ParsedDocument.problems}). */
export interface Scorecard extends Coverage {
  /** One for each body of a mandate, in its order; empty for other kinds of document. */
  organizations: SectionStates[];
  counts: FactCount[];
  clauses: number;
  unmapped: UnmappedClause[];
}

/** The scorecard of a document as it was read. `expected`: counts of the manifest; none for a file outside the corpus. */
export function scorecardOf(parsed: ParsedDocument, expected: Expectations = {}): Scorecard {
  const found = countFacts(parsed);
  const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
  return {
    ...coverageOf(parsed),
    organizations: parsed.document.kind === 'MANDATE' ? sectionStates(parsed) : [],
    counts: names.map((name) => ({ name, count: found[name] ?? 0, expected: expected[name] ?? null })),
    ...findUnmapped(parsed),
  };
}
