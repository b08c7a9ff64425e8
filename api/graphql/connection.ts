import 'reflect-metadata';
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Page } from './page.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as after to get the next page; null where this page is empty.' })
  endCursor!: string | null;
}

/** The connection type of a list: `Duty` → `DutyConnection`. Its parent is a `Page`, which reads a field when it is asked for. */
export function connectionOf<N extends object>(type: ClassType<N>): ClassType<Pick<Page<N>, 'nodes' | 'totalCount' | 'pageInfo'>> {
  @ObjectType(`${type.name}Connection`, { description: `A page of a list of ${type.name}.` })
  class Connection {
    @Field(() => [type], { description: 'The rows of this page, in the order of the list.' })
    nodes!: Promise<N[]>;

    @Field(() => Int, { description: 'Number of rows in all pages.' })
    totalCount!: Promise<number>;

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: Promise<PageInfo>;
  }
  return Connection;
}
