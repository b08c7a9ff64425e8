import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { MeasuredThing as Thing, MeasureUse as Use } from '../../../data/methods/measures-of-rule.js';
import type { MethodGroup as Group, RuleBasis as Basis } from '../../../data/methods/method-rules.js';
import { MeasuredThing, MeasureUse, MethodGroup, RuleBasis } from './methods.vocabulary.js';

@ObjectType({ description: 'A rule in words.' })
export class RuleWords {
  @Field(() => String, { description: 'What it concludes.' })
  concludes!: string;

  @Field(() => String, { description: 'From what.' })
  from!: string;

  @Field(() => String, { description: 'Why that may be wrong.' })
  fallible!: string;
}

@ObjectType({ description: 'How a rule fared against one set of judgements. Shares are of 1; null: nobody has counted it.' })
export class RuleMeasure {
  @Field(() => MeasuredThing, { description: 'What was judged.' })
  things!: Thing;

  @Field(() => String, { description: 'The departments or cities whose texts were read.' })
  set!: string;

  @Field(() => Boolean, { description: 'They were written for measuring; no city has them.' })
  invented!: boolean;

  @Field(() => MeasureUse, { description: 'Whether the method was made with these judgements.' })
  use!: Use;

  @Field(() => Int, { nullable: true, description: 'Conclusions of the rule that people judged.' })
  judged!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of its conclusions that people found wrong: 1 − precision.' })
  wrongShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'What that may be at most: upper end of the 95 % Wilson interval.' })
  wrongAtMost!: number | null;

  @Field(() => Int, { nullable: true, description: 'Links that people expect.' })
  expected!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of these that it did not find: 1 − recall.' })
  missedShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'F1 of precision and recall.' })
  f1!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of the expected links among the three best suggestions.' })
  topThree!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'F1 of plain likeness of wording (TF-IDF of pairs of characters) at its best threshold in hindsight.',
  })
  baselineF1!: number | null;

  @Field(() => String, { description: 'Who judged.' })
  judgedBy!: string;
}

@ObjectType({ description: 'A rule that concludes, or reads, something.' })
export class MethodRule {
  @Field(() => String, { description: 'As the `rule` or `method` of facts begins.' })
  name!: string;

  @Field(() => MethodGroup, { description: 'What it is about.' })
  group!: Group;

  @Field(() => RuleBasis, { description: 'How what it gives is known.' })
  basis!: Basis;

  @Field(() => String, { description: 'The file of the source code that has it.' })
  code!: string;

  @Field(() => RuleWords, { description: 'In Chinese.' })
  zh!: RuleWords;

  @Field(() => RuleWords, { description: 'In English.' })
  en!: RuleWords;

  @Field(() => [RuleMeasure], { description: 'How often it is wrong, by set of judgements; empty where nobody has judged it.' })
  measures!: RuleMeasure[];
}

@ObjectType({ description: 'What a rule is used for in this graph.' })
export class RuleUse {
  @Field(() => Int, { description: 'Facts that carry it.' })
  facts!: number;

  @Field(() => String, { description: 'Id of one of them.' })
  example!: string;
}
