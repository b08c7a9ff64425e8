import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { AuthorityRole as Role } from '../../../graph-schema/model/vocabulary.js';
import { AuthorityRole } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'What one body does in a boundary.' })
export class BoundarySide {
  /** Not in the schema. */
  id!: string;

  @Field(() => Boolean, { description: 'The department itself.' })
  own!: boolean;

  @Field(() => AuthorityRole, { description: 'The main part it takes, first of roles.' })
  role!: Role;

  @Field(() => [AuthorityRole], { description: 'All parts it takes (负责 … 协助), the main one first.' })
  roles!: Role[];

  @Field(() => String, { description: 'The words that say so.' })
  text!: string;
}
