import type { AuthorityRole } from '../../../lib/gql/operations';
import type { ComparedClause } from './comparison';

/** The order in which roles are listed: of authority, from leading to none named. */
export const rolesInOrder = [
  'LEAD',
  'LEAD_WITH',
  'JOINED',
  'SUPPORT',
  'PARTICIPATE',
  'GUIDE',
  'COORDINATE',
  'SUPERVISE',
  'UNDERTAKE',
  'RESPONSIBLE',
  'UNSPECIFIED',
] as const satisfies readonly AuthorityRole[];

export interface RoleShare {
  role: AuthorityRole;
  count: number;
}

/** How many clauses have each role as their main one; they sum to the clauses. */
export function roleMix(clauses: readonly ComparedClause[]): RoleShare[] {
  return rolesInOrder.map((role) => ({ role, count: clauses.filter((clause) => clause.role === role).length }));
}
