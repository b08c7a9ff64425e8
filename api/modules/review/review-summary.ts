import { basename } from 'node:path';
import { agreementOf } from '../../../data/reviews/agreement-of.js';
import { isCurrent } from '../../../data/reviews/review-status.js';
import { reviewKinds, reviewStatuses } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { findTarget } from './find-target.js';
import { currentHashes, reviewStatusOf } from './review-status-of.js';
import { reviewOf, type Review, type ReviewCount, type ReviewSummary } from './review.type.js';
import { whyNot } from './save-review.js';

/** All that people have judged. The first judgement of a target is counted, but not shown before the second; one of an older text is. */
export async function reviewSummary(context: Context): Promise<ReviewSummary> {
  const { book, problems } = await context.reviews.read();
  const targets = book.all();
  const stale: Review[] = [];
  const counted = await Promise.all(
    targets.map(async (reviews) => {
      const hashOf = await currentHashes(context, reviews);
      const target = reviews.history[0]!.target;
      for (const one of [...reviews.independent, reviews.adjudication])
        if (one && !isCurrent(one, hashOf)) stale.push(reviewOf(one, false, true));
      const relation = reviews.kind === 'ALIGNMENT' ? ((await findTarget(context, target))?.machine?.relation ?? null) : undefined;
      return { kind: reviews.kind, status: await reviewStatusOf(context, target, relation) };
    }),
  );
  const counts = reviewKinds.flatMap((kind) =>
    reviewStatuses.map((status): ReviewCount => ({
      kind,
      status,
      count: counted.filter((one) => one.kind === kind && one.status === status).length,
    })),
  );
  const all = targets.flatMap(({ history }) => history);
  const standing = all.filter(({ id }) => book.withdrawalOf(id) === undefined);
  return {
    judgements: standing.length,
    withdrawn: all.length - standing.length,
    reviewers: [...new Set(standing.map(({ reviewer }) => reviewer))].sort(),
    counts: counts.filter(({ count }) => count > 0),
    agreement: reviewKinds.map((kind) => ({ kind, ...agreementOf(book, kind) })),
    stale,
    problems: problems.map((problem) => ({ ...problem, file: basename(problem.file) })),
    open: whyNot(context)?.code !== 'NOT_CONFIGURED',
  };
}
