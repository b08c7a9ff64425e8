import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { kindsInOrder } from './blocks';
import { areaOf, recipientOf, type FlowLink } from './flow-data';

const parsers = {
  city: parseAsString,
  kind: parseAsStringLiteral(kindsInOrder),
  /** Code of an area, or `none`. */
  area: parseAsString,
  /** Id of a body, or `none`. */
  to: parseAsString,
  /** The row whose items are shown. */
  row: parseAsString,
};

/** What is chosen, in the address: a copied link shows the same, and Back undoes one step. */
export function useFlowAddress() {
  const [address, change] = useQueryStates(parsers, { history: 'push' });
  return { address, change };
}

export type FlowAddress = ReturnType<typeof useFlowAddress>['address'];
export type ChangeFlow = ReturnType<typeof useFlowAddress>['change'];

/** Undoes every choice. */
export const nothingChosen = { city: null, kind: null, area: null, to: null, row: null };

export const isFiltered = ({ city, kind, area, to }: FlowAddress): boolean => [city, kind, area, to].some((part) => part !== null);

export const isChosen = (link: FlowLink, { city, kind, area, to }: FlowAddress): boolean =>
  (city === null || link.city.code === city) &&
  (kind === null || link.kind === kind) &&
  (area === null || areaOf(link) === area) &&
  (to === null || recipientOf(link) === to);
