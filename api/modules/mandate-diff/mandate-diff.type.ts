import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ChangeKind as Kind } from '../../../data/compare/compare-mandates.js';
import { ChangeKind } from '../../graphql/vocabulary.js';
import { Highlight } from '../ask/highlight.type.js';

@ObjectType({ description: 'What became of one clause. Always inferred from the two texts.' })
export class ClauseChange {
  /** Not in the schema: ids of what is loaded when asked for. */
  olderId!: string | null;
  newerId!: string | null;

  @Field(() => ChangeKind, { description: 'What became of it. MOVED may be reworded too.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether the words differ.' })
  reworded!: boolean;

  @Field(() => Float, { description: 'How alike the two are, 0–1; 0 where one side is missing.' })
  score!: number;

  @Field(() => [Highlight], { description: 'The differing words in the older text.' })
  olderSpans!: readonly Highlight[];

  @Field(() => [Highlight], { description: 'The differing words in the newer text.' })
  newerSpans!: readonly Highlight[];
}

@ObjectType({ description: 'What became of a division.' })
export class DivisionChange {
  olderId!: string | null;
  newerId!: string | null;

  @Field(() => ChangeKind, { description: 'REWORDED: renamed.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether it is inferred that both are one: by like names, or by what is printed under them.' })
  inferred!: boolean;

  @Field(() => Float, { description: 'How alike the two are, 0–1.' })
  score!: number;
}

@ObjectType({ description: 'What became of a second name of the department.' })
export class NameplateChange {
  @Field(() => ChangeKind, { description: 'REWORDED: renamed.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether it is inferred that both are one, by like names.' })
  inferred!: boolean;

  @Field(() => String, { nullable: true, description: 'The name in the older version.' })
  older!: string | null;

  @Field(() => String, { nullable: true, description: 'The name in the newer version.' })
  newer!: string | null;
}

@ObjectType({ description: 'What became of a quota.' })
export class QuotaChange {
  olderId!: string | null;
  newerId!: string | null;

  @Field(() => ChangeKind, { description: 'REWORDED: another figure.' })
  kind!: Kind;
}

@ObjectType({ description: 'How many clauses there are of a kind.' })
export class ChangeCount {
  @Field(() => ChangeKind, { description: 'The kind.' })
  kind!: Kind;

  @Field(() => Int, { description: 'How many clauses.' })
  count!: number;
}

@ObjectType({ description: 'What became of an older version of a mandate in a newer one.' })
export class MandateDiff {
  olderId!: string;
  newerId!: string;

  @Field(() => [ChangeCount], { description: 'Clauses by kind.' })
  counts!: readonly ChangeCount[];

  @Field(() => [ClauseChange], { description: 'In the order of the newer text, each lone older clause where it stood.' })
  clauses!: readonly ClauseChange[];

  @Field(() => [DivisionChange], {
    description: 'Divisions that both versions or one of them state; gaps of a version say where its section is missing.',
  })
  divisions!: readonly DivisionChange[];

  @Field(() => [NameplateChange], { description: 'Second names of the department.' })
  nameplates!: readonly NameplateChange[];

  @Field(() => [QuotaChange], { description: 'Posts.' })
  quotas!: readonly QuotaChange[];
}
