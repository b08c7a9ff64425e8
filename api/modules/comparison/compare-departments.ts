import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import { compareAreas, type AreaFact } from '../../../data/compare/compare-areas.js';
import { countComparison, type ComparisonCounts } from '../../../data/compare/count-comparison.js';
import { findGaps, type GapFact } from '../../../data/compare/find-gaps.js';
import { judgedBetween, type Statuses } from '../../../data/compare/judged-alignments.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from '../department/department.type.js';
import { bookOf, judgedOf } from '../review/review-status-of.js';
import { computedPairs } from './computed-pairs.js';
import { readVersionOf, type ComparedVersion } from './read-comparable.js';

/** Two departments (or two versions of one) laid side by side. Each part is worked out when it is first asked for. */
export interface ComparedDepartments {
  left: ComparedVersion;
  right: ComparedVersion;
  /** All candidates, best first; what people have judged is among them, however the method scores it. */
  alignments(): Promise<LoadedAlignment[]>;
  statuses(): Promise<Statuses>;
  gaps(): Promise<GapFact[]>;
  areas(): Promise<AreaFact[]>;
  counts(): Promise<ComparisonCounts>;
}

/**
 * Lays two departments side by side, each in the version it is looked at. The number of statements does not depend on what
 * the mandates hold; what takes long is computed once for two mandates and kept while the graph stays as it is.
 */
export function compareDepartments(context: Context, left: Department, right: Department): Promise<ComparedDepartments> {
  let known = ofOperation.get(context);
  if (!known) ofOperation.set(context, (known = new Map<string, Promise<ComparedDepartments>>()));
  const key = JSON.stringify([left, right].map(({ id, asOf, viewedMandate }) => [id, asOf, viewedMandate]));
  const found = known.get(key) ?? compare(context, left, right);
  known.set(key, found);
  return found;
}

/** An operation that asks for many alignments of two mandates reads them once. */
const ofOperation = new WeakMap<Context, Map<string, Promise<ComparedDepartments>>>();

async function compare(context: Context, left: Department, right: Department): Promise<ComparedDepartments> {
  const [[one, other], { pairs, version }] = await Promise.all([
    Promise.all([readVersionOf(context, left), readVersionOf(context, right)]),
    computedPairs(context.store),
  ]);
  const key = JSON.stringify([one.version.mandateId, other.version.mandateId, version]);
  const alignments = once(async () =>
    pairs.alignments(key, one.mandate, other.mandate, judgedBetween(await bookOf(context), one.mandate, other.mandate)),
  );
  const elsewhere = () => pairs.elsewhere(key, one.mandate, other.mandate);
  const statuses = once(async () => {
    const found = await alignments();
    return new Map(await Promise.all(found.map(async ({ id, relation }) => [id, await judgedOf(context, id, relation)] as const)));
  });
  const gaps = once(async () =>
    findGaps({
      left: one.mandate,
      right: other.mandate,
      alignments: await alignments(),
      elsewhere: await elsewhere(),
      statuses: await statuses(),
    }),
  );
  const areas = once(async () => compareAreas(one.mandate, other.mandate, await alignments(), await gaps(), await statuses()));
  const counts = once(async () => countComparison(one.mandate, other.mandate, await alignments(), await statuses()));
  return { left: one, right: other, alignments, statuses, gaps, areas, counts };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
