import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { EntityKind } from '../../lib/gql/operations';
import { chipLooks } from './model/chip-look';

export const layouts = ['bridge', 'force', 'hierarchy'] as const;
export type GraphLayout = (typeof layouts)[number];
export const views = ['canvas', 'tree', 'table'] as const;
export type GraphView = (typeof views)[number];

const ids = parseAsArrayOf(parseAsString).withDefault([]);
const kinds = Object.keys(chipLooks) as EntityKind[];

const parsers = {
  /** Nodes to start from; the overview of whole departments without any. */
  focus: ids,
  /** Nodes whose neighbours are shown. */
  open: ids,
  /** Areas whose reform items are shown. */
  reform: ids,
  /** Areas unfolded in a picture that is folded by area. */
  unfold: ids,
  layout: parseAsStringLiteral(layouts),
  view: parseAsStringLiteral(views),
  /** What the filters let through; everything without a value. */
  kinds: parseAsArrayOf(parseAsStringLiteral(kinds)),
  cities: parseAsArrayOf(parseAsString),
  basis: parseAsStringLiteral(['STATED', 'INFERRED'] as const),
  /** Words looked for in the picture. */
  find: parseAsString.withDefault(''),
  /** The node or link whose details are open. */
  pick: parseAsString,
};

/**
 * All that decides what the graph shows, kept in the address: a copied link opens the same view, and Back undoes one
 * step. Typing in the search field replaces the address instead of adding to the history.
 */
export function useGraphAddress() {
  const [state, setState] = useQueryStates(parsers, { history: 'push' });
  return { state, change: setState };
}

export type GraphAddress = ReturnType<typeof useGraphAddress>['state'];
export type ChangeAddress = ReturnType<typeof useGraphAddress>['change'];
