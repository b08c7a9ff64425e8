import 'reflect-metadata';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { givenList } from '../../graphql/given.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { atDate } from '../version/at-date.js';
import { CityAnswer } from './city-answer.type.js';
import { whoHandles } from './who-handles.js';

@Resolver()
export class AskResolver {
  @Query(() => [CityAnswer], { description: 'Who handles this? One answer for each city, by code.' })
  whoHandles(
    @Arg('text', () => String, { description: 'A question or a topic, in Chinese: 哪个处室负责社会信用体系建设？' }) text: string,
    @Arg('cities', () => [String], { nullable: true, description: 'GB/T 2260 codes or names; all where it is left out or empty.' })
    cities: string[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Ctx() { store }: Context,
  ): Promise<CityAnswer[]> {
    return whoHandles(store, text, givenList('cities', cities), asOf ?? null);
  }
}
