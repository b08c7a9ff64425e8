import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { JurisdictionLevel as Level } from '../../../graph-schema/model/vocabulary.js';
import { JurisdictionLevel } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A jurisdiction; most are cities. level matters to every comparison.' })
export class City extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    description: 'GB/T 2260 code; 000000 for the nation; a zone has -Z01 behind the code of the jurisdiction it lies in.',
  })
  code!: string;

  @Field(() => JurisdictionLevel, { description: 'Its administrative level.' })
  level!: Level;

  @Field(() => String, { nullable: true, description: 'GB/T 2260 code of the jurisdiction it lies in; null for the nation.' })
  parentCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of that one where it is a province or the nation, whether or not the atlas has it.',
  })
  parentName!: string | null;

  /** Not in the schema as such. */
  parentSupplied!: boolean;
}
