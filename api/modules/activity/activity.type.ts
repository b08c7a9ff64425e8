import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ActivityKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { ActivityKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'Something planned, required of somebody, or reported as done.' })
export class Activity extends Node {
  @Field(() => ActivityKind, { description: 'Planned, required or reported.' })
  kind!: Kind;

  @Field(() => String, { description: 'Its words without white space.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The printed heading it stands under, without its number.' })
  group!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The time it is about.' })
  period!: string | null;

  @Field(() => [String], { description: 'Who must do it or did it, as printed.' })
  actors!: string[];
}
