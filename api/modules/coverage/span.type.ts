import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A stretch of a document.' })
export class Span {
  @Field(() => Int, { description: 'In code points.' })
  start!: number;

  @Field(() => Int, { description: 'In code points, exclusive.' })
  end!: number;
}
