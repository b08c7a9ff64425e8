import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { GapFact, Side as SideWord } from '../../../data/compare/find-gaps.js';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { Gap, Side } from '../../graphql/vocabulary.js';

@ObjectType({
  description: `Something that stands on one side and has no answer on the other: a whole duty (clause null), a clause of it, or a reform item.
side names the side on which nothing answers; the duty, clause or reformAction named stands on the other side. Residual duties have none.`,
})
export class ComparisonGap {
  /** Not in the schema. */
  fact!: GapFact;

  @Field(() => Side, { description: 'The side on which nothing answers.' })
  side!: SideWord;

  @Field(() => Gap, { description: 'Why, judged over duties, reform items and boundaries of that side together.' })
  gap!: GapWord;

  @Field(() => String, { nullable: true, description: 'What was read on that side and what was found, in Chinese.' })
  note!: string | null;

  @Field(() => String, { description: 'The same in English.' })
  noteEn!: string;
}
