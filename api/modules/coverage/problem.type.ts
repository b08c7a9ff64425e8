import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ProblemSeverity as Severity } from '../../../graph-schema/model/vocabulary.js';
import { ProblemSeverity } from '../../graphql/vocabulary.js';
import { Span } from './span.type.js';

@ObjectType({
  description: 'Something wrong with a document or its reading. A conflict has two places: the statement, and what was found instead.',
})
export class Problem {
  /** Not in the schema. */
  relatedStart!: number | null;
  relatedEnd!: number | null;

  @Field(() => String, { description: 'The rule that found it: division-count, number-skipped, truncated …' })
  rule!: string;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  message!: string;

  @Field(() => ProblemSeverity, { description: 'How grave it is.' })
  severity!: Severity;

  @Field(() => Int, { nullable: true, description: 'In code points; null where it concerns the whole document.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'In code points, exclusive.' })
  end!: number | null;

  @Field(() => Int, { nullable: true, description: 'The count that the text states or the manifest expects.' })
  expected!: number | null;

  @Field(() => Int, { nullable: true, description: 'The count that was found.' })
  found!: number | null;

  @Field(() => Span, { nullable: true, description: 'The other place of a conflict: the list that was found, the number before.' })
  get related(): Span | null {
    const { relatedStart: start, relatedEnd: end } = this;
    return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
  }
}
