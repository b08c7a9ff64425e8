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

/** The clauses of one department after the other that have each role as their main one; roles that none has are left out. */
export function roleMix(departments: readonly (readonly ComparedClause[])[]): { code: AuthorityRole; counts: number[] }[] {
  return rolesInOrder
    .map((code) => ({ code, counts: departments.map((clauses) => clauses.filter(({ role }) => role === code).length) }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}
