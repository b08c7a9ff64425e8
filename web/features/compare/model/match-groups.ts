import type { ClausePair, ComparedClause } from './comparison';

/** Clauses of both sides that hang together by pairs; each side in an order that crosses few lines. */
export interface MatchGroup {
  left: ComparedClause[];
  right: ComparedClause[];
  /** By the place of their left clause, then of their right one. */
  pairs: ClausePair[];
}

/**
 * Cuts the pairs into groups that share no clause, so that no line leaves its row. Groups stand in the order of their
 * first left clause in `pairs`' own order of clauses (`place`: id to rank in its document).
 */
export function matchGroups(pairs: readonly ClausePair[], place: ReadonlyMap<string, number>): MatchGroup[] {
  const groupOf = new Map<string, ClausePair[]>();
  for (const pair of pairs) {
    const left = groupOf.get(pair.left.id);
    const right = groupOf.get(pair.right.id);
    const group = left ?? right ?? [];
    group.push(pair);
    if (left && right && left !== right) {
      left.push(...right);
      for (const other of right) {
        groupOf.set(other.left.id, left);
        groupOf.set(other.right.id, left);
      }
    }
    groupOf.set(pair.left.id, group);
    groupOf.set(pair.right.id, group);
  }
  return [...new Set(groupOf.values())]
    .map((group) => ordered(group, place))
    .sort((a, b) => rank(place, a.left[0]!) - rank(place, b.left[0]!));
}

const rank = (place: ReadonlyMap<string, number>, { id }: ComparedClause): number => place.get(id) ?? 0;

/** Left clauses as printed; right ones by the mean place of their partners, and left ones once more by that of theirs. */
function ordered(pairs: readonly ClausePair[], place: ReadonlyMap<string, number>): MatchGroup {
  const left = distinct(pairs.map((pair) => pair.left)).sort((a, b) => rank(place, a) - rank(place, b));
  const right = distinct(pairs.map((pair) => pair.right)).sort((a, b) => rank(place, a) - rank(place, b));
  sortByPartners(right, left, (clause) => pairs.filter((pair) => pair.right === clause).map((pair) => pair.left));
  sortByPartners(left, right, (clause) => pairs.filter((pair) => pair.left === clause).map((pair) => pair.right));
  return {
    left,
    right,
    pairs: [...pairs].sort((a, b) => left.indexOf(a.left) - left.indexOf(b.left) || right.indexOf(a.right) - right.indexOf(b.right)),
  };
}

function sortByPartners(
  clauses: ComparedClause[],
  others: readonly ComparedClause[],
  partners: (clause: ComparedClause) => ComparedClause[],
) {
  const centre = new Map(
    clauses.map((clause) => {
      const places = partners(clause).map((partner) => others.indexOf(partner));
      return [clause, places.reduce((sum, at) => sum + at, 0) / places.length];
    }),
  );
  clauses.sort((a, b) => centre.get(a)! - centre.get(b)!);
}

const distinct = (clauses: readonly ComparedClause[]): ComparedClause[] => [
  ...new Map(clauses.map((clause) => [clause.id, clause])).values(),
];
