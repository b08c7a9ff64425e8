import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { IndicatorKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { IndicatorKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A figure with what it measures.' })
export class Indicator extends Node {
  @Field(() => IndicatorKind, { description: 'Target, result, input or other.' })
  kind!: Kind;

  @Field(() => String, { description: 'What it measures.' })
  name!: string;

  @Field(() => String, { description: 'As printed, without unit.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'The unit as printed.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'As printed: 左右, 以上, 不低于, 超过, 净增' })
  comparator!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The time it is about.' })
  period!: string | null;
}
