import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Judgement } from '../../../data/reviews/judgement.js';
import type { EntityKind as Entity } from '../../../graph-schema/model/entity-kind.js';
import type {
  Basis as BasisWord,
  MatchRelation as Relation,
  ReviewKind as Kind,
  ReviewStatus as Status,
  ReviewVerdict as Verdict,
} from '../../../graph-schema/model/vocabulary.js';
import { Basis, EntityKind, MatchRelation, ReviewKind, ReviewStatus, ReviewVerdict } from '../../graphql/vocabulary.js';
import { WordSpan } from '../comparison/alignment.type.js';

@ObjectType({
  description: 'One judgement of one person on one inferred fact. Nothing is ever deleted: what is taken back stays, and says so.',
})
export class Review {
  @Field(() => ID, { description: 'Its own.' })
  id!: string;

  @Field(() => ID, { description: 'Of what was judged.' })
  target!: string;

  @Field(() => ReviewKind, { description: 'What kind of thing was judged.' })
  kind!: Kind;

  @Field(() => ReviewVerdict, { description: 'The verdict.' })
  verdict!: Verdict;

  @Field(() => MatchRelation, {
    nullable: true,
    description: 'Of an alignment: what it is, the right side seen from the left; null where it is none.',
  })
  relation!: Relation | null;

  @Field(() => ID, { nullable: true, description: 'The division that holds the duty instead.' })
  division!: string | null;

  @Field(() => ID, { nullable: true, description: 'The duty that it is about instead.' })
  duty!: string | null;

  @Field(() => String, { description: 'Why; may be empty.' })
  note!: string;

  @Field(() => Boolean, { description: 'False where the reviewer says that fair readers may differ.' })
  sure!: boolean;

  @Field(() => String, { description: 'Who.' })
  reviewer!: string;

  @Field(() => String, { description: 'When: ISO 8601, UTC.' })
  when!: string;

  @Field(() => String, { description: 'Name and version of the method that was judged.' })
  method!: string;

  @Field(() => Boolean, { description: 'Whether it settles what others differ in.' })
  adjudicates!: boolean;

  @Field(() => Boolean, { description: 'Taken back.' })
  withdrawn!: boolean;

  @Field(() => Boolean, { description: 'What it is about has another text now, or is gone.' })
  stale!: boolean;

  @Field(() => [String], { description: 'The two texts as they were judged.' })
  texts!: string[];
}

/** A judgement as the API gives it. */
export function reviewOf(judgement: Judgement, withdrawn: boolean, stale: boolean): Review {
  const { id, target, kind, verdict, change, machine, note, sure, reviewer, when, method, adjudicates, ends } = judgement;
  return Object.assign(new Review(), {
    ...{ id, target, kind, verdict, note, sure, reviewer, when, method, adjudicates, withdrawn, stale },
    relation: verdict === 'REJECT' ? null : (change?.relation ?? machine?.relation ?? null),
    division: change?.division ?? null,
    duty: change?.duty ?? null,
    texts: ends.map(({ text }) => text),
  });
}

@ObjectType({ description: 'One of the two things that are taken to belong together.' })
export class ReviewEnd {
  @Field(() => ID, { description: 'A clause, duty, division, sentence of a division, or activity.' })
  id!: string;

  @Field(() => EntityKind, { description: 'What it is.' })
  kind!: Entity;

  @Field(() => String, { description: 'The department; of an activity, the document.' })
  holder!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the department.' })
  department!: string | null;

  @Field(() => String, { nullable: true, description: '2.1 for a clause, 2 for a duty.' })
  ordinal!: string | null;

  @Field(() => String, { nullable: true, description: 'The printed number.' })
  path!: string | null;

  @Field(() => String, { description: 'Its text.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The whole that the text is part of: the duty of a clause, the division of a sentence.',
  })
  context!: string | null;

  @Field(() => [WordSpan], { description: 'Words of text by which the method goes.' })
  spans!: readonly WordSpan[];

  @Field(() => String, { description: 'Hash of the text: give it back with a judgement, so that it is of this text.' })
  hash!: string;
}

@ObjectType({ description: 'Something inferred, to be judged.' })
export class ReviewItem {
  @Field(() => ID, { description: 'Of what is to be judged.' })
  target!: string;

  @Field(() => ReviewKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => ReviewEnd, { description: 'The left side of an alignment; the duty or clause of an assignment or exercise.' })
  left!: ReviewEnd;

  @Field(() => ReviewEnd, { description: 'The right side of an alignment; the division, or the activity.' })
  right!: ReviewEnd;

  @Field(() => MatchRelation, { nullable: true, description: 'What the method says an alignment is; null where it sees none.' })
  relation!: Relation | null;

  @Field(() => Basis, { nullable: true, description: 'Always inferred; null where the method does not say it any more.' })
  basis!: BasisWord | null;

  @Field(() => Float, { nullable: true, description: '0–1; null where the method does not say it.' })
  score!: number | null;

  @Field(() => String, { description: 'The method, with its version.' })
  method!: string;

  @Field(() => String, { description: 'Why the method says it, in Chinese.' })
  explanation!: string;

  @Field(() => ReviewStatus, { nullable: true, description: 'Null while it must stay hidden: one other has judged, you have not.' })
  status!: Status | null;

  @Field(() => Int, { description: 'How many have judged it.' })
  judged!: number;

  @Field(() => [Review], { description: 'Judgements that may be seen, the latest last.' })
  reviews!: Review[];
}

@ObjectType({ description: 'How far reviewing is, of what the filters leave.' })
export class ReviewProgress {
  @Field(() => Int, { description: 'All that can be judged.' })
  total!: number;

  @Field(() => Int, { description: 'Judged by at least one, and settled.' })
  reviewed!: number;

  @Field(() => Int, { description: 'Judged by this reviewer.' })
  mine!: number;

  @Field(() => Int, { description: 'Reviewers differ, and nobody has settled it.' })
  contested!: number;

  @Field(() => Int, { description: 'Judged when the text was another.' })
  stale!: number;
}

@ObjectType({ description: 'How far reviewers agree.' })
export class ReviewAgreement {
  @Field(() => ReviewKind, { description: 'Of what.' })
  kind!: Kind;

  @Field(() => Float, { nullable: true, description: 'Krippendorff’s α for nominal values; null where nothing could differ.' })
  alpha!: number | null;

  @Field(() => Int, { description: 'n: things that at least two have judged independently.' })
  units!: number;

  @Field(() => Int, { description: 'Their judgements.' })
  judgements!: number;

  @Field(() => [String], { description: 'Rows and columns of coincidences. NONE, YES, NO, OTHER or a relation.' })
  values!: string[];

  @Field(() => [[Float]], {
    description: 'The coincidence matrix: how often two judgements of one thing have the values of row and column.',
  })
  coincidences!: number[][];

  @Field(() => [String], { description: 'Who.' })
  reviewers!: string[];
}

@ObjectType({ description: 'On what a figure rests.' })
export class ReviewShare {
  @Field(() => Int, { description: 'Links that a sentence states.' })
  stated!: number;

  @Field(() => Int, { description: 'Links that a rule concluded.' })
  inferred!: number;

  @Field(() => Int, { description: 'Of the inferred ones, those that people have judged.' })
  reviewed!: number;

  @Field(() => Int, { description: 'Of the reviewed ones, those that were found wrong.' })
  rejected!: number;

  @Field(() => Float, { nullable: true, description: 'reviewed / inferred; null where nothing is inferred.' })
  share!: number | null;
}

@ObjectType({ description: 'A line of a file of judgements that cannot be read. The others count all the same.' })
export class ReviewFileProblem {
  @Field(() => String, { description: 'The file.' })
  file!: string;

  @Field(() => Int, { description: 'From 1.' })
  line!: number;

  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType({ description: 'What has been judged of one kind.' })
export class ReviewCount {
  @Field(() => ReviewKind, { description: 'Of what.' })
  kind!: Kind;

  @Field(() => ReviewStatus, { description: 'How it was judged.' })
  status!: Status;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'All that people have judged.' })
export class ReviewSummary {
  @Field(() => Int, { description: 'Judgements, without those that were taken back.' })
  judgements!: number;

  @Field(() => Int, { description: 'Judgements that were taken back.' })
  withdrawn!: number;

  @Field(() => [String], { description: 'Who has judged.' })
  reviewers!: string[];

  @Field(() => [ReviewCount], { description: 'Things that were judged, by kind and status.' })
  counts!: ReviewCount[];

  @Field(() => [ReviewAgreement], { description: 'How far reviewers agree, by kind.' })
  agreement!: ReviewAgreement[];

  @Field(() => [Review], { description: 'Judgements whose text has changed or is gone.' })
  stale!: Review[];

  @Field(() => [ReviewFileProblem], { description: 'Lines that cannot be read.' })
  problems!: ReviewFileProblem[];

  @Field(() => Boolean, { description: 'Whether this server takes judgements at all.' })
  open!: boolean;
}
