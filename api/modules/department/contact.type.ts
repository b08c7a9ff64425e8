import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A way to reach the office itself. Personal contacts are masked when a document is read and stand nowhere.' })
export class Contact {
  /** Not in the schema. */
  id!: string;

  @Field(() => String, { description: 'What it is: telephone, address, website …' })
  kind!: string;

  @Field(() => String, { description: 'The number or address, as printed.' })
  value!: string;
}
