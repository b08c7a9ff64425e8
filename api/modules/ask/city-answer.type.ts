import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { Gap } from '../../graphql/vocabulary.js';
import { HandledDivisionClause } from './handled-division-clause.type.js';
import { HandledDuty } from './handled-duty.type.js';

@ObjectType({
  description: `One city's answer. found: a duty or a sentence under a division's name answers, or the division asked for exists (then answers holds
its duties and divisionClauses its sentences, possibly none).
gap says why not: ABSENT_FROM_MANDATE; NOT_STATED where only an added, strengthened or incoming reform item answers; OTHER_BODY where an
outgoing item or a boundary names another body; SECTION_MISSING without the section asked for; NOT_IN_FORCE where no mandate of the city held
at the date asked for. Empty or nonsense: not found, gap null.
Boundaries and reform items that touch the question always come along: who leads may be another body.`,
})
export class CityAnswer {
  /** Not in the schema: ids of what is loaded when asked for. */
  cityId!: string;
  cityCode!: string;
  asOf!: string | null;
  divisionIds!: readonly string[];
  reformActionIds!: readonly string[];
  boundaryIds!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a duty or a sentence of a division answers, or the division asked for exists.' })
  found!: boolean;

  @Field(() => Gap, { nullable: true, description: 'Why nothing was found.' })
  gap!: GapWord | null;

  @Field(() => [String], { description: 'The terms that the question was understood as.' })
  understoodAs!: readonly string[];

  @Field(() => [HandledDivisionClause], {
    description: "What is printed under divisions' names and answers, best first: it comes before what is inferred of a division.",
  })
  divisionClauses!: readonly HandledDivisionClause[];

  @Field(() => [HandledDuty], { description: 'Best first; those too that only the sentence of a division leads to.' })
  answers!: readonly HandledDuty[];
}
