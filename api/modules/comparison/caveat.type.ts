import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { CaveatCode as Code } from '../../../data/compare/caveat-codes.js';
import type { Side as SideWord } from '../../../data/compare/find-gaps.js';
import { CaveatCode, Side } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'What a reader must know of a comparison.' })
export class Caveat {
  @Field(() => CaveatCode, { description: 'What it is about.' })
  code!: Code;

  @Field(() => Side, { nullable: true, description: 'The side that it is about; null where it is about both.' })
  side!: SideWord | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value of the left side: a JurisdictionLevel, a year, DocumentKinds, MandateSections or a number of areas.',
  })
  left!: string | null;

  @Field(() => String, { nullable: true, description: 'The value of the right side.' })
  right!: string | null;

  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}
