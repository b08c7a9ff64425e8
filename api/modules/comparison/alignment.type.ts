import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { MatchRelation as Relation } from '../../../graph-schema/model/vocabulary.js';
import { MatchRelation, WordPairing, WordSpanKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ description: 'A stretch of a clause, in code points of clause.text, end exclusive.' })
export class WordSpan {
  @Field(() => Int, { description: 'First code point.' })
  start!: number;

  @Field(() => Int, { description: 'Code point after the last one.' })
  end!: number;

  @Field(() => WordSpanKind, { description: 'How the other clause speaks of it.' })
  kind!: 'SHARED' | 'PAIRED' | 'DIFFERING';
}

@ObjectType({ description: 'Words of two clauses that say the same or nearly the same.' })
export class WordPair {
  @Field(() => String, { description: 'In the left clause.' })
  left!: string;

  @Field(() => String, { description: 'In the right clause.' })
  right!: string;

  @Field(() => WordPairing, { description: 'In what way.' })
  how!: 'SAME' | 'NEAR' | 'PART';
}

@ObjectType({ description: 'What two clauses have in common and what not, word by word; the weightiest first.' })
export class AlignmentWords {
  @Field(() => [String], { description: 'Stand in both.' })
  shared!: readonly string[];

  @Field(() => [WordPair], { description: 'Answer other words.' })
  paired!: readonly WordPair[];

  @Field(() => [String], { description: 'Only in the left clause.' })
  onlyLeft!: readonly string[];

  @Field(() => [String], { description: 'Only in the right clause.' })
  onlyRight!: readonly string[];

  @Field(() => [WordSpan], { description: 'To be marked in leftClause.text.' })
  leftSpans!: readonly WordSpan[];

  @Field(() => [WordSpan], { description: 'To be marked in rightClause.text.' })
  rightSpans!: readonly WordSpan[];
}

@ObjectType({
  implements: Node,
  description: `Two clauses or duties that answer each other; clauses are null for a whole-duty match. Always inferred, from the two texts
alone; computed when two mandates are laid beside each other. Its id is made of its ends and stays.`,
})
export class Alignment extends Node {
  /** Not in the schema: ids of what is loaded when asked for. */
  left!: { dutyId: string; clauseId: string | null };
  right!: { dutyId: string; clauseId: string | null };

  @Field(() => MatchRelation, { description: 'How the right side answers the left one. RELATED where it is not suggested.' })
  relation!: Relation;

  @Field(() => Float, { description: 'How likely a careful reader says that they answer each other, 0–1.' })
  score!: number;

  @Field(() => Boolean, { description: 'Whether the score is high enough to be shown as a match.' })
  suggested!: boolean;

  @Field(() => String, { description: 'The method, with the version of its weights.' })
  method!: string;

  @Field(() => String, { description: 'Why, in Chinese, for a person to check.' })
  explanation!: string;

  @Field(() => AlignmentWords, { nullable: true, description: 'What speaks for it and against it, word by word; null for whole duties.' })
  words!: AlignmentWords | null;
}
