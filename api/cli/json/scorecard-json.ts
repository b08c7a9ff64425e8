import type { Checked } from '../scorecard-text.js';

/** What `atlas check --json` prints for a document: its scorecard and problems, spans in code points. */
export function scorecardJson({ file, document: { title, kind }, scorecard, problems }: Checked) {
  const { characters, assigned, furniture, repeated, unassigned, organizations, counts, clauses, unmapped } = scorecard;
  return {
    file,
    document: { title, kind },
    coverage: { characters, assigned, furniture, repeated, unassigned },
    organizations,
    counts,
    clauses,
    unmapped,
    problems,
  };
}
