import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A span of a document. start and end count Unicode code points of document.text, end exclusive; quote is exactly that slice.',
})
export class Evidence {
  /** Not in the schema: the document that the span lies in. */
  documentId!: string;

  @Field(() => ID, { description: 'The fact that it bears out: citation(id:) says how it is cited.' })
  fact!: string;

  @Field(() => String, { description: 'The exact words.' })
  quote!: string;

  @Field(() => Int, { description: 'First code point of the quote in document.text.' })
  start!: number;

  @Field(() => Int, { description: 'Code point after the last one of the quote.' })
  end!: number;

  @Field(() => String, { nullable: true, description: 'The printed way to it: 三、（十六）' })
  path!: string | null;
}
