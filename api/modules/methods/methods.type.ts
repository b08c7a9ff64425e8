import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ReviewKind as ReviewKindWord } from '../../../graph-schema/model/vocabulary.js';
import { ReviewKind } from '../../graphql/vocabulary.js';
import { MethodRule } from './method-rule.type.js';

@ObjectType({ description: 'What scores of alignments mean: of the judged pairs with a score in this step, how many answer each other.' })
export class ReliabilityStep {
  @Field(() => Float, { description: 'The step begins with this score.' })
  from!: number;

  @Field(() => Float, { description: 'And ends below this one.' })
  to!: number;

  @Field(() => Int, { description: 'Judged pairs in it; only such as the method has never seen and readers were sure of.' })
  pairs!: number;

  @Field(() => Float, { nullable: true, description: 'The share of them that answer each other; null where there are none.' })
  share!: number | null;
}

@ObjectType({ description: 'How far people who judged independently agree.' })
export class JudgeAgreement {
  @Field(() => ReviewKind, { description: 'On what.' })
  kind!: ReviewKindWord;

  @Field(() => Float, { nullable: true, description: "Krippendorff's α, nominal; null where nothing was judged twice." })
  alpha!: number | null;

  @Field(() => Int, { description: 'Things that at least two have judged.' })
  units!: number;

  @Field(() => Int, { description: 'Their judgements of them.' })
  judgements!: number;

  @Field(() => [String], { description: 'Who judged.' })
  reviewers!: string[];
}

@ObjectType({ description: 'Matches found between departments of fields that have nothing to do with each other.' })
export class UnrelatedMatches {
  @Field(() => Float, { description: 'Share of the clauses with a match, in the mean of all pairs of departments.' })
  mean!: number;

  @Field(() => Float, { description: 'The largest such share.' })
  most!: number;

  @Field(() => String, { description: 'The two departments that have it.' })
  worst!: string;

  @Field(() => Int, { description: 'Pairs of departments.' })
  pairs!: number;
}

@ObjectType({
  description: 'How everything that is not simply read is concluded, and how often that is wrong, from the shipped judgements.',
})
export class Methods {
  @Field(() => [MethodRule], { description: 'Every rule, group by group.' })
  rules!: MethodRule[];

  @Field(() => [ReliabilityStep], { description: 'What scores of alignments mean, by rising score.' })
  reliability!: ReliabilityStep[];

  @Field(() => UnrelatedMatches, { description: 'How often alignments are found where none should be.' })
  unrelated!: UnrelatedMatches;

  @Field(() => [JudgeAgreement], { description: 'How far judges agree, by kind.' })
  agreement!: JudgeAgreement[];
}
