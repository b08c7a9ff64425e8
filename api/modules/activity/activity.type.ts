import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ActivityKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { ActivityKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'Something planned, required of somebody, or reported as done.' })
export class Activity extends Node {
  @Field(() => ActivityKind)
  kind!: Kind;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'The printed heading it stands under, without its number.' })
  group!: string | null;

  @Field(() => PartialDate, { nullable: true })
  period!: string | null;

  @Field(() => [String], { description: 'Who must do it or did it, as printed.' })
  actors!: string[];
}
