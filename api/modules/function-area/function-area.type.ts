import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A concept of the codebook of public functions.' })
export class FunctionArea extends Node {
  @Field(() => String, { description: 'Its code in the codebook.' })
  code!: string;

  @Field(() => String, { description: 'Chinese name.' })
  labelZh!: string;

  @Field(() => String, { description: 'English name.' })
  labelEn!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  definition!: string;

  @Field(() => Boolean, { description: 'True for the area of catch-all duties, which is never counted as shared.' })
  residual!: boolean;
}
