import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EntityKind as Kind } from '../../../graph-schema/model/entity-kind.js';
import { PageInfo } from '../../graphql/connection.js';
import { EntityKind } from '../../graphql/vocabulary.js';
import { Highlight } from '../ask/highlight.type.js';

@ObjectType({ description: 'Something that matches a search. score in 0–1; highlights are spans inside snippet, in code points.' })
export class SearchHit {
  /** Not in the schema: ids of what is loaded when asked for. */
  nodeId!: string;
  cityId!: string | null;

  @Field(() => Float)
  score!: number;

  @Field(() => EntityKind)
  kind!: Kind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'The part of its text that matches.' })
  snippet!: string;

  @Field(() => [Highlight])
  highlights!: readonly Highlight[];
}

@ObjectType({ description: 'A page of search results, best first.' })
export class SearchConnection {
  @Field(() => [SearchHit])
  nodes!: readonly SearchHit[];

  @Field(() => Int, { description: 'Number of results in all pages.' })
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
