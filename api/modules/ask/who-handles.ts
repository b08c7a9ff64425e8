import type { GraphStore } from '../../../graph-schema/store/port.js';
import { askCities } from './ask-cities.js';
import type { CityAnswer } from './city-answer.type.js';

/** Answers a question as the API gives it: ids, which the resolvers turn into nodes when they are asked for. */
export async function whoHandles(
  store: GraphStore,
  text: string,
  cities: readonly string[] | null,
  asOf: string | null,
): Promise<CityAnswer[]> {
  return (await askCities(store, text, cities, asOf)).map(
    ({ city, found, gap, understoodAs, answers, divisionClauses, divisions, reformActions, boundaries }) => ({
      cityId: city.id,
      cityCode: city.code,
      asOf,
      found,
      gap,
      understoodAs,
      answers: answers.map(({ duty, clause, score, highlights }) => ({
        dutyId: duty.id,
        clauseId: clause?.id ?? null,
        score,
        highlights,
        answeringIds: divisionClauses.map((one) => one.clause.id),
      })),
      divisionClauses: divisionClauses.map(({ clause, score: value, highlights: spans }) => ({
        clauseId: clause.id,
        score: value,
        highlights: spans,
      })),
      divisionIds: divisions.map((one) => one.id),
      reformActionIds: reformActions.map((one) => one.id),
      boundaryIds: boundaries.map((one) => one.id),
    }),
  );
}
