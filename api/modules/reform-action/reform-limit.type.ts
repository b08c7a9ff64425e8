import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ReformLimitKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { ReformLimitKind } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'How far a reform item goes, or what it leaves out, in its own words.' })
export class ReformLimit {
  /** Not in the schema. */
  id!: string;

  @Field(() => ReformLimitKind, { description: 'In what way.' })
  kind!: Kind;

  @Field(() => String, { description: 'The words that say so, without white space.' })
  text!: string;
}
