import type { ParsedDocument } from '../facts/document.js';
import type { ClauseFact } from '../facts/organization.js';
import type { Span } from '../facts/span.js';
import { codeDepartment } from '../link/areas/code-department.js';

/** A clause that no term of the codebook fits, so that it belongs to no function area. */
export interface UnmappedClause extends Span {
  text: string;
  /** The printed way to it: 二、（三）. */
  path: string | null;
}

/** The clauses of a document's duties, and those among them without a function area, in the order of the text. */
export function findUnmapped({ organizations }: ParsedDocument): { clauses: number; unmapped: UnmappedClause[] } {
  const found = { clauses: 0, unmapped: [] as UnmappedClause[] };
  for (const { duties, changes } of organizations) {
    const clauses = new Map<string, ClauseFact>();
    for (const duty of duties) for (const clause of duty.clauses) clauses.set(`${duty.ordinal} ${clause.ordinal}`, clause);
    found.clauses += clauses.size;
    for (const target of codeDepartment(duties, changes, []).uncoded) {
      const clause = target.on === 'CLAUSE' ? clauses.get(`${target.duty} ${target.clause}`) : undefined;
      if (!clause) continue;
      const { start, end, path } = clause.evidence;
      found.unmapped.push({ text: clause.text, path, start, end });
    }
  }
  return found;
}
