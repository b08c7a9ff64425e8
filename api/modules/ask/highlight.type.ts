import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A span of a text in code points, end exclusive.' })
export class Highlight {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}
