import { useQuery } from '@apollo/client/react';
import { CoordinationOfficesDocument, type CityAnswerFragment, type CoordinationOfficesQuery } from '../../lib/gql/operations';

type Office = CoordinationOfficesQuery['cities'][number]['departments'][number]['coordination'][number];

/** The coordination offices of a city's departments whose name or sentence has a word that the question was understood as. */
export function useRelatedCoordination({ city, understoodAs }: CityAnswerFragment): Office[] {
  const { data } = useQuery(CoordinationOfficesDocument);
  return (data?.cities ?? [])
    .filter((one) => one.code === city.code)
    .flatMap((one) => one.departments.flatMap((department) => department.coordination))
    .filter((office) => understoodAs.some((word) => mentions(office, word)));
}

function mentions(office: Office, word: string): boolean {
  return office.body.name.includes(word) || office.evidence.some((evidence) => evidence.quote.includes(word));
}
