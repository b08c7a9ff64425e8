import 'reflect-metadata';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { reviewStatus } from '../../../data/reviews/review-status.js';
import { shareReviewed } from '../../../data/reviews/share-reviewed.js';
import type { ReviewKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { givenList } from '../../graphql/given.js';
import type { Context } from '../../graphql/context.js';
import { ReviewKind } from '../../graphql/vocabulary.js';
import { findTarget } from './find-target.js';
import { reviewCandidates, reviewedDepartments } from './review-candidates.js';
import { ReviewInput, ReviewQueueArgs } from './review-inputs.js';
import { reviewQueue, visibleReviews } from './review-queue.js';
import { ReviewQueue, ReviewResult, TargetJudgements, type ReviewFailure, type ReviewSaved } from './review-results.js';
import { bookOf, currentHashes, reviewStatusOf } from './review-status-of.js';
import { reviewSummary } from './review-summary.js';
import { ReviewShare, ReviewSummary } from './review.type.js';
import { reviewerName } from './reviewer-name.js';
import { saveReview, withdrawReview } from './save-review.js';
import { isHidden } from './visible-reviews.js';

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewQueue, {
    description: 'What this reviewer has not judged yet, the most uncertain first. Contested ones wait to be settled.',
  })
  reviewQueue(@Args(() => ReviewQueueArgs) args: ReviewQueueArgs, @Ctx() context: Context): Promise<ReviewQueue> {
    const { kind, departments, status, reviewer, includeJudged, first, after } = args;
    return reviewQueue(context, {
      kind,
      departments: givenList('departments', departments),
      status: status?.length ? status : null,
      reviewer: reviewerName(reviewer) ?? context.reviewer,
      includeJudged: includeJudged ?? false,
      ...(first == null ? {} : { first }),
      ...(after == null ? {} : { after }),
    });
  }

  @Query(() => TargetJudgements, { description: 'How one assignment, alignment or exercise was judged, as far as this reviewer may see.' })
  async reviews(
    @Arg('target', () => ID) target: string,
    @Arg('reviewer', () => String, { nullable: true }) given: string | null,
    @Ctx() context: Context,
  ): Promise<TargetJudgements> {
    const reviewer = reviewerName(given) ?? context.reviewer;
    const known = (await bookOf(context)).of(target);
    const relation = known?.kind === 'ALIGNMENT' ? ((await findTarget(context, target))?.machine?.relation ?? null) : null;
    const status = known ? reviewStatus(known, await currentHashes(context, known), { target, relation }) : 'UNREVIEWED';
    return {
      target,
      status: known && isHidden(known, reviewer) ? null : status,
      judged: known?.independent.length ?? 0,
      reviews: await visibleReviews(context, known, reviewer),
    };
  }

  @Query(() => ReviewSummary, { description: 'All that people have judged: how many, how far they agree, what is stale.' })
  reviewSummary(@Ctx() context: Context): Promise<ReviewSummary> {
    return reviewSummary(context);
  }

  @Query(() => ReviewShare, { description: 'How much of what was inferred of departments people have judged.' })
  async reviewShare(
    @Arg('kind', () => ReviewKind) kind: Kind,
    @Arg('departments', () => [ID], { nullable: true }) departments: string[] | null,
    @Ctx() context: Context,
  ): Promise<ReviewShare> {
    const of = await reviewedDepartments(context, givenList('departments', departments));
    const found = await reviewCandidates(context, kind, of);
    const statuses = await Promise.all(found.map(({ id, relation }) => reviewStatusOf(context, id, relation)));
    return shareReviewed(statuses.map((status) => ({ reviewStatus: status })));
  }

  @Mutation(() => ReviewResult, { description: 'For curators: judges an alignment.' })
  reviewAlignment(@Arg('input', () => ReviewInput) input: ReviewInput, @Ctx() context: Context): Promise<ReviewSaved | ReviewFailure> {
    return saveReview(context, 'ALIGNMENT', input);
  }

  @Mutation(() => ReviewResult, { description: 'For curators: judges an assignment.' })
  reviewAssignment(@Arg('input', () => ReviewInput) input: ReviewInput, @Ctx() context: Context): Promise<ReviewSaved | ReviewFailure> {
    return saveReview(context, 'ASSIGNMENT', input);
  }

  @Mutation(() => ReviewResult, { description: 'For curators: judges an exercise.' })
  reviewExercise(@Arg('input', () => ReviewInput) input: ReviewInput, @Ctx() context: Context): Promise<ReviewSaved | ReviewFailure> {
    return saveReview(context, 'EXERCISE', input);
  }

  @Mutation(() => ReviewResult, { description: 'For curators: takes one’s own judgement back. It stays, and says so.' })
  withdrawReview(
    @Arg('review', () => ID) review: string,
    @Arg('reviewer', () => String) reviewer: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() context: Context,
  ): Promise<ReviewSaved | ReviewFailure> {
    return withdrawReview(context, review, reviewer, note);
  }
}
