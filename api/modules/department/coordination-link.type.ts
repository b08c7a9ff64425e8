import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { CoordinationRelation as Relation } from '../../../graph-schema/model/vocabulary.js';
import { CoordinationRelation } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'How a department stands to a coordinating body (议事协调机构).' })
export class CoordinationLink {
  /** Not in the schema. */
  id!: string;

  @Field(() => CoordinationRelation, { description: 'What it does for it.' })
  relation!: Relation;
}
