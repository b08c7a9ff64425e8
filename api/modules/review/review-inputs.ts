import 'reflect-metadata';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type {
  MatchRelation as Relation,
  ReviewKind as Kind,
  ReviewStatus as Status,
  ReviewVerdict as Verdict,
} from '../../../graph-schema/model/vocabulary.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { MatchRelation, ReviewKind, ReviewStatus, ReviewVerdict } from '../../graphql/vocabulary.js';

@InputType({ description: 'A judgement of one person.' })
export class ReviewInput {
  @Field(() => ID, { description: 'Of what is judged.' })
  target!: string;

  @Field(() => ReviewVerdict, { description: 'The verdict.' })
  verdict!: Verdict;

  @Field(() => MatchRelation, { nullable: true, description: 'CHANGE of an alignment: what it is, the right side seen from the left.' })
  relation?: Relation | null;

  @Field(() => ID, { nullable: true, description: 'CHANGE of an assignment: the division that holds it instead.' })
  division?: string | null;

  @Field(() => ID, { nullable: true, description: 'CHANGE of an assignment or exercise: the duty that it is about instead.' })
  duty?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, up to 2000 characters.' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False where fair readers may differ.' })
  sure?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'It settles what others differ in.' })
  adjudicates?: boolean | null;

  @Field(() => String, { description: 'The name that the reviewer goes by, up to 80 characters.' })
  reviewer!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The hashes of both texts that were judged: refused where a text has changed since.',
  })
  texts?: string[] | null;
}

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @Field(() => ReviewKind, { description: 'What is to be judged.' })
  kind!: Kind;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of these departments; of alignments, the first and each of the others, up to four. All of the atlas where it is left out.',
  })
  departments?: string[] | null;

  @Field(() => [ReviewStatus], { nullable: true, description: 'Only of these; also what only people say, and not the method.' })
  status?: Status[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who is asking: what they have judged is left out, what they must not see is hidden.',
  })
  reviewer?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also what this reviewer has judged already.' })
  includeJudged?: boolean | null;
}
