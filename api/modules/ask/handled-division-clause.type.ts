import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { Highlight } from './highlight.type.js';

@ObjectType({
  description: "A sentence under a division's name that answers: always stated. highlights are spans inside clause.text, in code points.",
})
export class HandledDivisionClause {
  /** Not in the schema: the id of what is loaded when asked for. */
  clauseId!: string;

  @Field(() => Float, { description: '0–1.' })
  score!: number;

  @Field(() => [Highlight], { description: 'The words that answer, in clause.text.' })
  highlights!: readonly Highlight[];
}
