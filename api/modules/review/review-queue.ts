import type { TargetReviews } from '../../../data/reviews/review-book.js';
import { isCurrent, reviewStatus } from '../../../data/reviews/review-status.js';
import { entityKindOf } from '../../../graph-schema/model/entity-kind.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import type { ReviewKind, ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { pageSize, listMark, readCursor, writeCursor, type PageArguments } from '../../graphql/page.js';
import { alignmentTarget, endOf, findTarget, type FoundTarget } from './find-target.js';
import { reviewCandidates, reviewedDepartments, type Candidate } from './review-candidates.js';
import { bookOf, currentHashes } from './review-status-of.js';
import { ReviewEnd, ReviewItem, reviewOf, type Review, type ReviewProgress } from './review.type.js';
import { isHidden } from './visible-reviews.js';

export interface QueueArguments extends PageArguments {
  kind: ReviewKind;
  departments: readonly string[] | null;
  status: readonly ReviewStatus[] | null;
  /** Who is asking; null where nobody says. */
  reviewer: string | null;
  /** What this reviewer has judged already comes too. */
  includeJudged: boolean;
}

interface Waiting extends Candidate {
  reviews: TargetReviews | undefined;
  status: ReviewStatus | null;
  mine: boolean;
}

/** A page of what can be judged, the most uncertain first; and how far reviewing is. */
export async function reviewQueue(context: Context, given: QueueArguments) {
  const { kind, status, reviewer, includeJudged } = given;
  const departments = await reviewedDepartments(context, given.departments);
  const candidates = await reviewCandidates(context, kind, departments);
  const names = new Set(departments.map(({ name }) => name));
  const inferred = new Set(candidates.map(({ id }) => id));
  const book = await bookOf(context);
  const seen = new Set(candidates.map(({ id }) => book.of(id)?.key));
  const judgedOnly = book
    .all()
    .filter((one) => one.kind === kind && !seen.has(one.key) && isOf(one, names, kind))
    .map(({ history }): Candidate => ({ id: history[0]!.target, score: 0 }));
  const waiting = await Promise.all([...candidates, ...judgedOnly].map((candidate) => look(context, candidate, reviewer)));
  const left = waiting
    .filter(({ id, mine }) => includeJudged || (!mine && (inferred.has(id) || status !== null)))
    .filter((one) => status === null || (one.status !== null && status.includes(one.status)))
    .sort((a, b) => uncertainty(b) - uncertainty(a) || (a.id < b.id ? -1 : 1));
  const limit = pageSize(given.first);
  const list = listMark('reviewQueue', { kind, departments: [...names], status: status ? [...status] : null, reviewer, includeJudged });
  const skip = given.after == null ? 0 : readCursor(given.after, list);
  const page = left.slice(skip, skip + limit);
  return {
    nodes: await Promise.all(page.map((one) => itemOf(context, one, reviewer))),
    totalCount: left.length,
    pageInfo: { hasNextPage: left.length > skip + limit, endCursor: page.length > 0 ? writeCursor(skip + page.length, list) : null },
    progress: progressOf(waiting.filter(({ id }) => inferred.has(id))),
  };
}

/** Of these departments: both ends of an alignment, the duty of the others. */
function isOf({ history }: TargetReviews, names: ReadonlySet<string>, kind: ReviewKind): boolean {
  const ends = history[0]!.ends;
  return names.has(ends[0].holder) && (kind !== 'ALIGNMENT' || names.has(ends[1].holder));
}

/** 1 where the method cannot tell, 0 where it is sure. */
const uncertainty = ({ score }: Waiting): number => 1 - 2 * Math.abs(score - 0.5);

async function look(context: Context, candidate: Candidate, reviewer: string | null): Promise<Waiting> {
  const reviews = (await bookOf(context)).of(candidate.id);
  if (!reviews) return { ...candidate, reviews, status: 'UNREVIEWED', mine: false };
  const hashOf = await currentHashes(context, reviews);
  const shown = { target: candidate.id, relation: candidate.relation ?? null };
  const mine = reviews.independent.some((one) => one.reviewer === reviewer && isCurrent(one, hashOf));
  const status = isHidden(reviews, reviewer) ? null : reviewStatus(reviews, hashOf, shown);
  return { ...candidate, reviews, status, mine };
}

function progressOf(waiting: readonly Waiting[]): ReviewProgress {
  const count = (...statuses: (ReviewStatus | null)[]) => waiting.filter(({ status }) => statuses.includes(status)).length;
  return {
    total: waiting.length,
    reviewed: count('ACCEPTED', 'REJECTED', 'CHANGED', null),
    mine: waiting.filter(({ mine }) => mine).length,
    contested: count('CONTESTED'),
    stale: count('STALE'),
  };
}

async function itemOf(context: Context, waiting: Waiting, reviewer: string | null): Promise<ReviewItem> {
  const { id, alignment, reviews } = waiting;
  const found =
    (await (alignment ? alignmentTarget(context, id, alignment) : findTarget(context, id))) ?? (await asJudged(context, waiting));
  return Object.assign(new ReviewItem(), {
    target: id,
    kind: found.kind,
    left: found.ends[0],
    right: found.ends[1],
    relation: found.machine?.relation ?? null,
    basis: found.machine?.basis ?? null,
    score: found.machine?.score ?? null,
    explanation: found.machine?.explanation ?? '',
    method: found.method,
    status: waiting.status,
    judged: reviews?.independent.length ?? 0,
    reviews: await visibleReviews(context, reviews, reviewer),
  });
}

/** What is no longer inferred, or no longer there: as it was when it was judged. */
async function asJudged(context: Context, { id, reviews }: Waiting): Promise<FoundTarget> {
  const { kind, ends, method } = reviews!.history[0]!;
  const [left, right] = await Promise.all(
    ends.map(
      async (end) =>
        (await endOf(context, end.id)) ??
        Object.assign(new ReviewEnd(), { ...end, kind: kindOfEnd(end.id), department: null, path: null, context: null, spans: [] }),
    ),
  );
  return { id, kind, ends: [left!, right!], machine: null, method };
}

/** Of an id that may be in the graph no more. */
const kindOfEnd = (id: string): ReviewEnd['kind'] => entityKindOf(labelOfId(id) ?? 'Duty') ?? 'DUTY';

/** The judgements of a target that a reviewer may see, the latest last. */
export async function visibleReviews(context: Context, reviews: TargetReviews | undefined, reviewer: string | null): Promise<Review[]> {
  if (!reviews) return [];
  const book = await bookOf(context);
  const hashOf = await currentHashes(context, reviews);
  const hidden = isHidden(reviews, reviewer);
  return reviews.history
    .filter((one) => !hidden || one.reviewer === reviewer)
    .map((one) => reviewOf(one, book.withdrawalOf(one.id) !== undefined, !isCurrent(one, hashOf)));
}
