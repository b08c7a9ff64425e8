import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CoverageUse as Use, Gap as GapWord, MandateSection as Section } from '../../../graph-schema/model/vocabulary.js';
import { CoverageUse, Gap, MandateSection } from '../../graphql/vocabulary.js';
import { Span } from './span.type.js';

@ObjectType({ description: 'A stretch of a document that was read as one thing.' })
export class CoverageSpan extends Span {
  @Field(() => CoverageUse, { description: 'What it was read as.' })
  use!: Use;

  @Field(() => String, { description: 'The kind of fact (Duty), of heading (number) or of furniture (navigation, space, marks).' })
  kind!: string;
}

@ObjectType({ description: 'A section of a mandate: found, or why not.' })
export class SectionState {
  @Field(() => MandateSection, { description: 'The section.' })
  section!: Section;

  @Field(() => Boolean, { description: 'The document has it.' })
  found!: boolean;

  @Field(() => Gap, { nullable: true, description: 'Why it is not there; null where it was found.' })
  gap!: GapWord | null;

  @Field(() => Int, { nullable: true, description: 'What the document says there are at least, although it lists none.' })
  knownMinimum!: number | null;

  @Field(() => Span, { nullable: true, description: 'Its heading, else its first fact, or the sentence that refers elsewhere.' })
  place!: Span | null;
}

@ObjectType({ description: 'The sections of what a mandate says of one body.' })
export class SectionStates {
  @Field(() => String, { description: 'The name of the body; empty where the text names none.' })
  organization!: string;

  @Field(() => [SectionState], { description: 'Every section that a mandate may have.' })
  sections!: SectionState[];
}

@ObjectType({ description: 'How many facts of a kind a document gives.' })
export class FactCount {
  @Field(() => String, { description: 'duties, divisions, reformActions, reformActions.CANCELLED …' })
  name!: string;

  @Field(() => Int, { description: 'How many were read.' })
  count!: number;

  @Field(() => Int, { nullable: true, description: 'How many the manifest expects, if it says.' })
  expected!: number | null;
}

@ObjectType({ description: 'A clause that no term of the codebook fits: it belongs to no function area.' })
export class UnmappedClause extends Span {
  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The printed way to it: 二、（三）' })
  path!: string | null;
}

@ObjectType({
  description:
    'How a document was read. Every code point is of a fact (assigned), of a known heading, furniture, or white space and marks between them (furniture), of a further copy (repeated), or unassigned: characters is the sum of the four.',
})
export class Scorecard {
  @Field(() => Int, { description: 'Code points of the text.' })
  characters!: number;

  @Field(() => Int, { description: 'Code points in the span of a fact.' })
  assigned!: number;

  @Field(() => Int, {
    description: 'Code points of headings, printed numbers, page furniture, and of white space and punctuation between uses.',
  })
  furniture!: number;

  @Field(() => Int, { description: 'Code points in further copies of the whole text.' })
  repeated!: number;

  @Field(() => [Span], { description: 'What nothing explains, in the order of the text.' })
  unassigned!: Span[];

  @Field(() => Float, {
    nullable: true,
    description: 'assigned of what is neither furniture nor repeated, 0–1; null for a text without words.',
  })
  get share(): number | null {
    const words = this.characters - this.furniture - this.repeated;
    return words > 0 ? this.assigned / words : null;
  }

  @Field(() => [CoverageSpan], { description: 'The whole text in its order, each code point in exactly one stretch.' })
  spans!: CoverageSpan[];

  @Field(() => [SectionStates], {
    description: 'Sections found and missing, for each body of a mandate; none for other kinds of document.',
  })
  organizations!: SectionStates[];

  @Field(() => [FactCount], { description: 'Facts by kind.' })
  counts!: FactCount[];

  @Field(() => Int, { description: 'Clauses of duties.' })
  clauses!: number;

  @Field(() => [UnmappedClause], { description: 'The clauses among them without a function area, in the order of the text.' })
  unmapped!: UnmappedClause[];
}
