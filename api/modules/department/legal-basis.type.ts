import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: "A document that a mandate rests on or that a document cites. Its number is not the mandate's own." })
export class LegalBasis {
  /** Not in the schema. */
  id!: string;

  @Field(() => String, { description: 'The title it is cited by.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '厅字〔2014〕20号' })
  number!: string | null;

  @Field(() => [String], { description: 'Who issued it, as far as its title says.' })
  issuers!: string[];
}
