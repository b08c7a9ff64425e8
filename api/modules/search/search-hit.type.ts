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

  @Field(() => Float, { description: '0–1.' })
  score!: number;

  @Field(() => EntityKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { description: 'Its name, or the first words of its text.' })
  title!: string;

  @Field(() => String, { description: 'The part of its text that matches.' })
  snippet!: string;

  @Field(() => [Highlight], { description: 'The words that match, in snippet.' })
  highlights!: readonly Highlight[];
}

@ObjectType({ description: 'A page of search results, best first.' })
export class SearchConnection {
  @Field(() => [SearchHit], { description: 'The hits of this page.' })
  nodes!: readonly SearchHit[];

  @Field(() => Int, { description: 'Number of results in all pages.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}
