import 'reflect-metadata';
import { ArgsType, Field, Int } from 'type-graphql';
import { defaultPageSize, maximumPageSize, type PageArguments } from './page.js';

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: `How many rows, 1 to ${maximumPageSize}; ${defaultPageSize} where it is left out.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
