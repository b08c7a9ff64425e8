import { alignmentModel } from './alignment-model.js';
import type { PairFeatures } from './features.js';

/** Departments whose subjects have less in common work in different fields; see `fieldLikeness`. */
const sameField = 0.25;
/** What departments of different fields have in common is mostly boilerplate; only clear pairs are shown. */
const clearly = 0.85;

/** From which scores on pairs of clauses and of duties are shown as matches, for the two mandates that `pairs` are of. */
export function thresholdsFor(pairs: readonly PairFeatures[]): { suggestClauseFrom: number; suggestDutyFrom: number } {
  const { suggestClauseFrom, suggestDutyFrom } = alignmentModel();
  const field = pairs[0]?.values.field ?? 1;
  if (field >= sameField) return { suggestClauseFrom, suggestDutyFrom };
  return { suggestClauseFrom: Math.max(clearly, suggestClauseFrom), suggestDutyFrom: Math.max(clearly, suggestDutyFrom) };
}
