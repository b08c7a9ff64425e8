import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A unit affiliated to a department (委属单位, 事业单位).' })
export class AffiliatedUnit extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that documents use for it.' })
  aliases!: string[];
}
