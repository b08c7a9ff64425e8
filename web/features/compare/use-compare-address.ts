import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { Gap } from '../../lib/gql/operations';
import { rolesInOrder } from './model/role-mix';
import { relations, reviewStatuses } from './words';

export const views = ['clauses', 'gaps', 'figures'] as const;
export const shownSides = ['both', 'left', 'right'] as const;
export const gapKinds = [
  'ABSENT_FROM_MANDATE',
  'NOT_STATED',
  'SECTION_MISSING',
  'SET_ELSEWHERE',
  'OTHER_BODY',
  'NOT_REVIEWED',
  'NOT_IN_FORCE',
] as const satisfies readonly Gap[];

const parsers = {
  /** Ids of departments: the first, which all others are compared with, the second, and up to two more. */
  left: parseAsString,
  right: parseAsString,
  more: parseAsArrayOf(parseAsString).withDefault([]),
  /** Which of the others stands beside the first; the second without it. */
  beside: parseAsString,
  view: parseAsStringLiteral(views).withDefault('clauses'),
  /** Clauses with an answer, or those of one side without; all without it. */
  show: parseAsStringLiteral(shownSides),
  /** Only pairs that a person has accepted or changed count as matches. */
  basis: parseAsStringLiteral(['inferred', 'reviewed'] as const).withDefault('inferred'),
  relation: parseAsStringLiteral(relations),
  area: parseAsString,
  role: parseAsStringLiteral(rolesInOrder),
  review: parseAsStringLiteral(reviewStatuses),
  text: parseAsString.withDefault(''),
  /** A kind of gap, in the gap report. */
  gap: parseAsStringLiteral(gapKinds),
  /** The pair or the clause that is opened. */
  open: parseAsString,
};

/** All that decides what is compared and shown, in the address: a copied link opens the same view, and Back undoes one step. */
export function useCompareAddress() {
  const [state, setState] = useQueryStates(parsers, { history: 'push' });
  return { state, change: setState };
}

export type CompareAddress = ReturnType<typeof useCompareAddress>['state'];
export type ChangeCompare = ReturnType<typeof useCompareAddress>['change'];
