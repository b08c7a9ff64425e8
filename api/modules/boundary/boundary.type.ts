import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One topic of a division of responsibilities between bodies.' })
export class Boundary extends Node {
  @Field(() => String, { description: 'What is divided.' })
  topic!: string;

  @Field(() => String, { description: 'Its words without white space.' })
  text!: string;
}
