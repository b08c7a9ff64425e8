import type { LoadedAlignment } from '../../data/compare/align-comparable.js';
import type { ComparableMandate } from '../../data/compare/comparable-mandate.js';
import type { ExportAlignment, ExportEnd } from '../../data/export/export-fact.js';
import { isExportedAlignment } from '../../data/export/policy.js';
import type { ExportedDepartment } from '../../data/export/read/export-reader.js';
import { judgedValue } from '../../data/reviews/judged-value.js';
import { isCurrent, settled } from '../../data/reviews/review-status.js';
import { alignmentId, endsOfAlignment } from '../../graph-schema/model/identity.js';
import type { MatchRelation } from '../../graph-schema/model/vocabulary.js';
import { evidenceOf } from '../../graph-schema/queries/evidence.js';
import type { Context } from '../graphql/context.js';
import { compareDepartments } from '../modules/comparison/compare-departments.js';
import type { Department } from '../modules/department/department.type.js';
import { bookOf, currentHashes, judgedOf } from '../modules/review/review-status-of.js';

/** A pair that the method sees, or that only people have seen. */
interface Pair {
  id: string;
  left: string;
  right: string;
  found: LoadedAlignment | null;
}

/**
 * The alignments of two departments that an export holds, in the method's order and then those that only people have seen: what
 * people say two sentences are to each other, and, where inferred facts are asked for, what the method suggests and nobody has rejected.
 */
export async function comparisonAlignments(
  context: Context,
  left: ExportedDepartment,
  right: ExportedDepartment,
  withInferred: boolean,
): Promise<{ exported: ExportAlignment[]; leftOut: number }> {
  const [one, other] = await context.load.nodes<Department>([left.id, right.id]);
  const compared = await compareDepartments(context, one!, other!);
  const [lefts, rights] = [endsOf(compared.left.mandate), endsOf(compared.right.mandate)];
  const seen = (await compared.alignments()).map((found): Pair => ({
    id: found.id,
    left: found.left.clauseId ?? found.left.dutyId,
    right: found.right.clauseId ?? found.right.dutyId,
    found,
  }));
  const known = await Promise.all(
    [...seen, ...(await seenByPeople(context, seen, lefts, rights))].map(async (pair) => ({
      pair,
      judged: await judgedOf(context, pair.id, pair.found?.relation ?? null),
    })),
  );
  const asked = known.filter(({ pair, judged }) => pair.found?.suggested || isExportedAlignment(judged.status, false));
  const chosen = asked.filter(({ judged }) => isExportedAlignment(judged.status, withInferred));
  const exported = await Promise.all(
    chosen.map(async ({ pair: { id, found, ...ends }, judged }): Promise<ExportAlignment> => ({
      id,
      relation: (judged.relation as MatchRelation | null) ?? found!.relation,
      score: found?.score ?? null,
      method: found?.method ?? null,
      explanation: found?.explanation ?? '',
      reviewStatus: judged.status,
      reviewers: await reviewersOf(context, id),
      left: await withEvidence(context, ends.left, lefts, left.id),
      right: await withEvidence(context, ends.right, rights, right.id),
    })),
  );
  return { exported, leftOut: asked.length - chosen.length };
}

type Ends = ReadonlyMap<string, Pick<ExportEnd, 'label' | 'text'>>;

const endsOf = ({ duties }: ComparableMandate): Ends =>
  new Map<string, Pick<ExportEnd, 'label' | 'text'>>(
    duties.flatMap((duty) => [
      [duty.id, { label: 'Duty', text: duty.text }] as const,
      ...duty.clauses.map(({ id, text }) => [id, { label: 'Clause', text }] as const),
    ]),
  );

/** Pairs of the two mandates that people have judged and the method does not see, in the order of both texts. */
async function seenByPeople(context: Context, seen: readonly Pair[], lefts: Ends, rights: Ends): Promise<Pair[]> {
  const there = new Set(seen.map(({ id }) => id));
  const order = new Map([...lefts.keys(), ...rights.keys()].map((id, index) => [id, index]));
  const pairs = (await bookOf(context)).all().flatMap(({ history }): Pair[] => {
    const ends = endsOfAlignment(history[0]!.target);
    if (ends === null) return [];
    const [left, right] = lefts.has(ends.leftId) ? [ends.leftId, ends.rightId] : [ends.rightId, ends.leftId];
    if (!lefts.has(left) || !rights.has(right)) return [];
    const id = alignmentId(left, right);
    return there.has(id) ? [] : [{ id, left, right, found: null }];
  });
  return pairs.sort((a, b) => order.get(a.left)! - order.get(b.left)! || order.get(a.right)! - order.get(b.right)!);
}

/** Who stands for what holds of an alignment: those who judged so, and who settled it. */
async function reviewersOf(context: Context, id: string): Promise<string[]> {
  const reviews = (await bookOf(context)).of(id);
  if (!reviews) return [];
  const hashOf = await currentHashes(context, reviews);
  const { judgement } = settled(reviews, hashOf);
  if (!judgement) return [];
  const agreeing = reviews.independent.filter((one) => isCurrent(one, hashOf) && judgedValue(one) === judgedValue(judgement));
  return [...new Set([...agreeing, judgement].map(({ reviewer }) => reviewer))];
}

async function withEvidence({ load }: Context, id: string, ends: Ends, department: string): Promise<ExportEnd> {
  const found = await load.one(evidenceOf, id);
  const evidence = found && {
    id: found.id,
    quote: found.quote,
    start: found.start,
    end: found.end,
    path: found.path ?? null,
    document: found.documentId,
  };
  return { id, ...ends.get(id)!, department, evidence };
}
