import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A concept of the codebook of public functions.' })
export class FunctionArea extends Node {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  labelZh!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  definition!: string;

  @Field(() => Boolean, { description: 'True for the area of catch-all duties, which is never counted as shared.' })
  residual!: boolean;
}
