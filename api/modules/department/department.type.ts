import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A public body that holds a mandate.' })
export class Department extends Node {
  /** Not in the schema: the version in which it is looked at, by date or by mandate; the latest where neither is set. */
  asOf?: string;
  viewedMandate?: string;

  @Field(() => String, { description: 'Its full name.' })
  name!: string;

  @Field(() => [String], { description: 'Short names used for it in documents: 市工信委' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'What the text calls it: 市政府组成部门' })
  status!: string | null;
}
