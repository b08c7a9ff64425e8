import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'An internal division of a department (内设机构).' })
export class Division extends Node {
  @Field(() => Int, { nullable: true, description: 'Null where it is known only from another document than a mandate.' })
  ordinal!: number | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

export const DivisionConnection = connectionOf(Division);
