import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityRole as Role } from '../../../graph-schema/model/vocabulary.js';
import { AuthorityRole } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'One predicate of a duty: verbs that share an object belong together, objects under one verb too.',
})
export class Clause extends Node {
  @Field(() => Int, { description: 'From 1 within its duty.' })
  ordinal!: number;

  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => [String], { description: 'Its verbs, in the order of the text.' })
  verbs!: string[];

  @Field(() => AuthorityRole, { description: 'The main one, first of roles.' })
  role!: Role;

  @Field(() => [AuthorityRole], { description: 'All that hold, in the order of their rank.' })
  roles!: Role[];
}
