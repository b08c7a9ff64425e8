import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Gap as GapWord, MandateSection as Section } from '../../../graph-schema/model/vocabulary.js';
import { Gap, MandateSection } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'A section of a mandate that is missing, refers elsewhere, or is named only in passing.' })
export class SectionGap {
  /** Not in the schema. */
  id!: string;

  @Field(() => MandateSection, { description: 'The section.' })
  section!: Section;

  @Field(() => Gap, { description: 'Why it is not there.' })
  gap!: GapWord;

  @Field(() => Int, { nullable: true, description: 'What other documents say there are at least (18个分管处室).' })
  knownMinimum!: number | null;
}
