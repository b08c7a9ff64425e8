import 'reflect-metadata';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Failure } from '../../graphql/failure.type.js';
import { PageInfo } from '../../graphql/connection.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import { enumOf, ReviewStatus } from '../../graphql/vocabulary.js';
import { Review, ReviewItem, ReviewProgress } from './review.type.js';

const codes = ['NOT_CONFIGURED', 'UNAUTHORISED', 'BAD_INPUT', 'UNKNOWN_TARGET', 'TEXT_CHANGED', 'UNKNOWN_REVIEW', 'NOT_YOURS'] as const;

const ReviewFailureCode = enumOf('ReviewFailureCode', codes, 'Why a judgement was not kept.', {
  NOT_CONFIGURED: 'This server has no curator’s token, or no folder for judgements.',
  UNAUTHORISED: 'The request bears no curator’s token, or a wrong one.',
  BAD_INPUT: 'A field that cannot be; field names it.',
  UNKNOWN_TARGET: 'Nothing inferred has this id.',
  TEXT_CHANGED: 'The texts are not those that were judged.',
  UNKNOWN_REVIEW: 'No such judgement, or it was taken back already.',
  NOT_YOURS: 'Somebody else’s judgement.',
});

@ObjectType({ description: 'Nothing was kept, and nothing was changed.' })
export class ReviewFailure extends Failure {
  @Field(() => ReviewFailureCode, { description: 'Why.' })
  code!: (typeof codes)[number];
}

export function reviewFailure(code: ReviewFailure['code'], message: string, remedy: string, field: string | null = null): ReviewFailure {
  return Object.assign(new ReviewFailure(), { code, message, remedy, field });
}

@ObjectType({ description: 'A judgement was kept, or taken back.' })
export class ReviewSaved {
  @Field(() => Review, { description: 'The judgement.' })
  review!: Review;

  @Field(() => ReviewStatus, { description: 'How the target stands now, as far as this reviewer may see.' })
  status!: Status;

  @Field(() => Int, { description: 'How many have judged it.' })
  judged!: number;
}

export const ReviewResult = createUnionType({
  name: 'ReviewResult',
  description: 'The kept judgement, or why it was not kept.',
  types: () => [ReviewSaved, ReviewFailure] as const,
  resolveType: (value) => (value instanceof ReviewFailure ? 'ReviewFailure' : 'ReviewSaved'),
});

@ObjectType({ description: 'A page of what can be judged.' })
export class ReviewQueue {
  @Field(() => [ReviewItem], { description: 'The most uncertain first.' })
  nodes!: ReviewItem[];

  @Field(() => Int, { description: 'How many there are in all pages.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => ReviewProgress, { description: 'How far reviewing is, whatever the filter by status.' })
  progress!: ReviewProgress;
}

@ObjectType({ description: 'What is known of how one target was judged.' })
export class TargetJudgements {
  @Field(() => ID, { description: 'Of what was judged.' })
  target!: string;

  @Field(() => ReviewStatus, { nullable: true, description: 'Null while it must stay hidden.' })
  status!: Status | null;

  @Field(() => Int, { description: 'How many have judged it.' })
  judged!: number;

  @Field(() => [Review], { description: 'Judgements that may be seen, the latest last.' })
  reviews!: Review[];
}
