import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { Highlight } from './highlight.type.js';

@ObjectType({ description: 'A duty that answers. score in 0–1; highlights are spans inside duty.text, in code points.' })
export class HandledDuty {
  /** Not in the schema: ids of what is loaded when asked for. */
  dutyId!: string;
  clauseId!: string | null;

  @Field(() => Float)
  score!: number;

  @Field(() => [Highlight])
  highlights!: readonly Highlight[];
}
