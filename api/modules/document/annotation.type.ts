import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'From a span back to its fact. node is null for facts without an address of their own (a quota, a contact): then label and holder say it.',
})
export class Annotation {
  /** Not in the schema: ids of the fact, and of the node that holds it. */
  marks!: string | null;
  heldBy!: string;

  @Field(() => Int, { description: 'In code points.' })
  start!: number;

  @Field(() => Int, { description: 'In code points, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'What the span was read as: a kind of fact, HEADING, FURNITURE or REPEAT.' })
  kind!: string;

  @Field(() => String, { description: 'What the fact is, in a few words.' })
  label!: string;
}
