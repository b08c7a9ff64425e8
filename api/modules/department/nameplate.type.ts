import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { Basis as BasisWord } from '../../../graph-schema/model/vocabulary.js';
import { Basis } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'A second name (挂牌子, or the name in brackets after a division). It is never counted as a body.' })
export class Nameplate {
  /** Not in the schema. */
  id!: string;

  @Field(() => String, { description: 'The second name.' })
  name!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: BasisWord;
}
