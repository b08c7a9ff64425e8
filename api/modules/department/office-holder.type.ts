import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A person whom a document names with a post.' })
export class OfficeHolder {
  /** Not in the schema. */
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;
}
