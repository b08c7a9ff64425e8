import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { Highlight } from './highlight.type.js';

@ObjectType({ description: 'A duty that answers. score in 0–1; highlights are spans inside duty.text, in code points.' })
export class HandledDuty {
  /** Not in the schema: ids of what is loaded when asked for. */
  dutyId!: string;
  clauseId!: string | null;
  /** Ids of the sentences of divisions that answer the same question, best first. */
  answeringIds!: readonly string[];

  @Field(() => Float, { description: '0–1.' })
  score!: number;

  @Field(() => [Highlight], { description: 'The words that answer, in duty.text.' })
  highlights!: readonly Highlight[];
}
