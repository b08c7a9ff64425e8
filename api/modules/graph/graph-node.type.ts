import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import type { EntityKind as Kind } from '../../../graph-schema/model/entity-kind.js';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { EntityKind } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'A node as the graph shows it.' })
export class GraphNode {
  /** Not in the schema: ids of all nodes of the same answer, and the gap that the node itself carries. */
  shown!: readonly string[];
  ownGap!: GapWord | null;

  @Field(() => ID, { description: 'The id of the node it stands for.' })
  id!: string;

  @Field(() => EntityKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { description: 'Its name, or the first words of its text.' })
  label!: string;
}
