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

  @Field(() => AuthorityRole)
  role!: Role;

  @Field(() => String)
  text!: string;
}
