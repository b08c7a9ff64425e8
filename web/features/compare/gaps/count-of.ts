import type { ComparedGapFragment } from '../../../lib/gql/operations';

/** How many clauses and reform items have no answer: a whole duty is no more than its clauses. */
export const countOf = (gaps: readonly ComparedGapFragment[]): number =>
  gaps.filter(({ clause, reformAction }) => clause || reformAction).length;
