import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { JurisdictionLevel as Level } from '../../../graph-schema/model/vocabulary.js';
import { JurisdictionLevel } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A jurisdiction; most are cities. level matters to every comparison.' })
export class City extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'GB/T 2260 code.' })
  code!: string;

  @Field(() => JurisdictionLevel, { description: 'Its administrative level.' })
  level!: Level;
}
