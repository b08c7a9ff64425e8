import type { AuthorityRole, MatchRelation, ReviewStatus } from '../../../lib/gql/operations';
import type { ClausePair, ComparedClause } from './comparison';

/** What is let through; null and empty let everything through. */
export interface CompareFilter {
  relation: MatchRelation | null;
  /** Code of an area; `none` for clauses that are coded to none. */
  area: string | null;
  role: AuthorityRole | null;
  review: ReviewStatus | null;
  text: string;
}

/** Stands in the address for clauses without an area. */
export const noArea = 'none';

/** A pair passes where it fits, or one of its two clauses does. */
export function pairPasses(pair: ClausePair, filter: CompareFilter): boolean {
  if (filter.relation !== null && pair.relation !== filter.relation) return false;
  if (filter.review !== null && pair.reviewStatus !== filter.review) return false;
  const either = (fits: (clause: ComparedClause) => boolean) => fits(pair.left) || fits(pair.right);
  return (
    either((clause) => inArea(clause, filter.area)) &&
    either((clause) => hasRole(clause, filter.role)) &&
    either((clause) => says(clause, filter.text))
  );
}

/** A clause without partner has no relation and no review, so that filters on those leave it out. */
export function clausePasses(clause: ComparedClause, filter: CompareFilter): boolean {
  if (filter.relation !== null || filter.review !== null) return false;
  return inArea(clause, filter.area) && hasRole(clause, filter.role) && says(clause, filter.text);
}

const inArea = (clause: ComparedClause, area: string | null) => area === null || (clause.area ?? noArea) === area;
const hasRole = (clause: ComparedClause, role: AuthorityRole | null) => role === null || clause.roles.includes(role);
const says = (clause: ComparedClause, text: string) => text.trim() === '' || clause.text.includes(text.trim());
