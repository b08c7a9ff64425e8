import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A span of a text in code points, end exclusive.' })
export class Highlight {
  @Field(() => Int, { description: 'First code point.' })
  start!: number;

  @Field(() => Int, { description: 'Code point after the last one.' })
  end!: number;
}
