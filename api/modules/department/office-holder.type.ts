import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A person whom a document names with a post.' })
export class OfficeHolder {
  /** Not in the schema. */
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The post, as printed.' })
  post!: string;
}
