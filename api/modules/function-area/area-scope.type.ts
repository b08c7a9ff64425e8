import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { CofogMatch as Match } from '../../../graph-schema/model/vocabulary.js';
import { CofogMatch } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'What one might look for in an area, but stands elsewhere.' })
export class AreaExclusion {
  /** Code of the area where it stands; empty where none is meant. Not in the schema. */
  see!: string;

  @Field(() => String, { description: 'What it is.' })
  what!: string;
}

@ObjectType({ description: 'A sentence that shows what an area is about.' })
export class AreaExample {
  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The department whose mandate it is quoted from; null where it was written as a typical one.',
  })
  source!: string | null;
}

@ObjectType({ description: 'Where an area lies in the Classification of the Functions of Government (United Nations, 1999).' })
export class CofogPlace {
  @Field(() => String, { description: 'Notation: 04.6 for a group, 04 for a division.' })
  group!: string;

  @Field(() => String, { description: 'Its English title.' })
  title!: string;

  @Field(() => CofogMatch, { description: 'How it covers the area.' })
  match!: Match;
}
