import type { CityAnswerFragment, CoordinationItemFragment } from '../../lib/gql/operations';

/** The coordination offices of a city's departments whose name or sentence has a word that the question was understood as. */
export function relatedCoordination(answer: CityAnswerFragment): CoordinationItemFragment[] {
  return answer.city.departments
    .flatMap((department) => department.coordination)
    .filter((link) => answer.understoodAs.some((word) => mentions(link, word)));
}

function mentions(link: CoordinationItemFragment, word: string): boolean {
  return link.body.name.includes(word) || link.evidence.some((evidence) => evidence.quote.includes(word));
}
