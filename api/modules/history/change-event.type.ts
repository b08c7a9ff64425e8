import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Basis as BasisWord, ChangeEventKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Basis, ChangeEventKind } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'That bodies were renamed, put together, split, set up or ended, as a sentence of a mandate tells it.' })
export class ChangeEvent {
  @Field(() => ID, { description: 'Stable: the same event has the same id after every rebuild.' })
  id!: string;

  @Field(() => ChangeEventKind, { description: 'What happened.' })
  kind!: Kind;

  @Field(() => Basis, { description: 'STATED where the sentence says so, INFERRED where it only says whose duties moved.' })
  basis!: BasisWord;

  @Field(() => String, { description: 'The rule that read it.' })
  rule!: string;

  @Field(() => String, { description: 'The sentence without white space; evidence has the exact slice.' })
  text!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Since when the mandate that tells of it holds; the event itself may be older.',
  })
  date!: string | null;
}

@ObjectType({ description: 'A body that took part in a change.' })
export class ChangeParty {
  /** Not in the schema. */
  bodyId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
