import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  DocumentKind as Kind,
  Gap as GapWord,
  JurisdictionLevel as Level,
  MandateSection as Section,
} from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { DocumentKind, Gap, JurisdictionLevel, MandateSection } from '../../graphql/vocabulary.js';
import { CurationFailure } from './curation-failure.type.js';

@ObjectType({ description: 'How many facts of a kind were read.' })
export class PreviewCount {
  @Field(() => String, { description: 'duties, divisions, reformActions, reformActions.CANCELLED …' })
  name!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'An organization that a document speaks of.' })
export class PreviewOrganization {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the text calls it.' })
  status!: string | null;

  @Field(() => [PreviewCount], { description: 'What was read of it, by kind.' })
  counts!: PreviewCount[];
}

@ObjectType({ description: 'A span of the text and what it was read as. Offsets count code points.' })
export class PreviewFact {
  @Field(() => Int, { description: 'First code point.' })
  start!: number;

  @Field(() => Int, { description: 'The code point behind the last.' })
  end!: number;

  @Field(() => String, { description: 'A kind of fact, HEADING, FURNITURE or REPEAT.' })
  kind!: string;

  @Field(() => String, { description: 'The fact in a few words.' })
  label!: string;
}

@ObjectType({ description: 'A section of a mandate, found or missing, for one organization.' })
export class PreviewSection {
  @Field(() => String, { description: 'The organization.' })
  organization!: string;

  @Field(() => MandateSection, { description: 'The section.' })
  section!: Section;

  @Field(() => Gap, { nullable: true, description: 'Why it is not there; null where it was found.' })
  gap!: GapWord | null;

  @Field(() => Int, { nullable: true, description: 'Where it is, or where the text says that it is elsewhere.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'The code point behind its last.' })
  end!: number | null;
}

@ObjectType({ description: 'A doubt about the text or its reading.' })
export class PreviewProblem {
  @Field(() => String, { description: 'The rule that found it.' })
  rule!: string;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'Where; null where it concerns the whole.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'The code point behind the last.' })
  end!: number | null;

  @Field(() => Int, { nullable: true, description: 'The count that the text states.' })
  expected?: number | null;

  @Field(() => Int, { nullable: true, description: 'The count that was found.' })
  found?: number | null;
}

@ObjectType({ description: 'The city of a document to be added.' })
export class PreviewCity {
  @Field(() => String, { description: 'GB/T 2260 code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => JurisdictionLevel, { description: 'Its level.' })
  level!: Level;
}

@ObjectType({ description: 'What would be loaded of a document. Nothing was changed.' })
export class DocumentPreview {
  @Field(() => ID, { description: 'The id that it will have.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Its date.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => [String], { description: 'Fields that are given and do not stand so in the text.' })
  supplied!: string[];

  @Field(() => PreviewCity, { description: 'Its city.' })
  city!: PreviewCity;

  @Field(() => String, { description: 'The whole text, personal contacts masked.' })
  text!: string;

  @Field(() => Int, { description: 'How often the text stands in the file.' })
  repeats!: number;

  @Field(() => [PreviewOrganization], { description: 'The organizations that it speaks of.' })
  organizations!: PreviewOrganization[];

  @Field(() => [PreviewFact], { description: 'Every fact with its place, in the order of the text.' })
  facts!: PreviewFact[];

  @Field(() => Float, { nullable: true, description: 'The share of its words that was read as facts, 0–1; null where it has none.' })
  share!: number | null;

  @Field(() => [PreviewFact], { description: 'What was not read.' })
  unassigned!: PreviewFact[];

  @Field(() => [PreviewSection], { description: 'Sections found and missing; none where it is no mandate.' })
  sections!: PreviewSection[];

  @Field(() => [PreviewProblem], { description: 'Doubts about the text or its reading.' })
  problems!: PreviewProblem[];

  @Field(() => [CurationFailure], { description: 'Why it cannot be added as it is; empty where it can.' })
  obstacles!: CurationFailure[];
}
