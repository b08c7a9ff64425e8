import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityRole as Role } from '../../../graph-schema/model/vocabulary.js';
import { AuthorityRole } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'One predicate of what a document prints under a division: a duty of the division itself, always stated.',
})
export class DivisionClause extends Node {
  @Field(() => Int, { description: 'From 1 within the division.' })
  ordinal!: number;

  @Field(() => Int, { description: 'Which printed item or paragraph under the division it is part of, from 1.' })
  item!: number;

  @Field(() => String, { nullable: true, description: 'The printed number: 三、（二）1.' })
  path!: string | null;

  @Field(() => String, { description: 'Its words without white space; evidence has the exact slice.' })
  text!: string;

  @Field(() => [String], { description: 'Its verbs, in the order of the text.' })
  verbs!: string[];

  @Field(() => AuthorityRole, { description: 'The main one, first of roles.' })
  role!: Role;

  @Field(() => [AuthorityRole], { description: 'All that hold, in the order of their rank.' })
  roles!: Role[];

  @Field(() => Boolean, { description: 'True for catch-alls (承办领导交办的其他事项).' })
  residual!: boolean;
}
