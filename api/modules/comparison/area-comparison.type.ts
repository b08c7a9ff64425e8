import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { AreaFact } from '../../../data/compare/compare-areas.js';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { Gap } from '../../graphql/vocabulary.js';

@ObjectType({
  description: 'One function area, by the primary coding of clauses, which is always inferred. Residual duties are left out.',
})
export class AreaComparison {
  /** Not in the schema. */
  fact!: AreaFact;

  @Field(() => Gap, {
    nullable: true,
    description:
      'Why the left side has no clause here; null where it has one, or where one of another area answers and a person has confirmed it (NOT_REVIEWED while nobody has).',
  })
  leftGap!: GapWord | null;

  @Field(() => Gap, { nullable: true, description: 'The same of the right side.' })
  rightGap!: GapWord | null;
}
