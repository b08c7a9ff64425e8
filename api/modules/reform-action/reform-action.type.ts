import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ReformKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { connectionOf } from '../../graphql/connection.js';
import { ReformKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One item of 职能转变 or 职责调整.' })
export class ReformAction extends Node {
  @Field(() => ReformKind, { description: 'What is done to the duty.' })
  kind!: Kind;

  @Field(() => String, { nullable: true, description: 'The printed heading, which may not fit kind.' })
  heading!: string | null;

  @Field(() => Int, { description: 'From 1 within its kind.' })
  ordinal!: number;

  @Field(() => String, { description: 'The printed number.' })
  path!: string;

  @Field(() => String, { description: 'Its words without white space.' })
  text!: string;
}

export const ReformActionConnection = connectionOf(ReformAction);
