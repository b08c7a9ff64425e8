import type { CodingTarget } from '../../../data/pipeline/link/areas/code-department.js';
import type { LinkedDepartment } from '../../../data/pipeline/link/link.js';

/** One department as linked, with its name. */
export interface Linked {
  name: string;
  links: LinkedDepartment;
}

/**
 * What `atlas link --json` prints: assignments, and the areas of duties and clauses, of what is printed under divisions,
 * and of reform items. Duties, clauses and items by their ordinals.
 */
export function linkedJson(linked: readonly Linked[]) {
  return {
    assignments: linked.flatMap(({ name, links }) =>
      links.assignments.map(({ division, duty, clause, from, basis, confidence, rule, explanation }) => ({
        organization: name,
        division: division.name,
        duty: duty.ordinal,
        clause: clause?.ordinal ?? null,
        divisionClause: from?.ordinal ?? null,
        basis,
        confidence,
        rule,
        explanation,
      })),
    ),
    areas: codings(linked, (target) =>
      target.on === 'DUTY' || target.on === 'CLAUSE' ? { duty: target.duty, clause: target.on === 'CLAUSE' ? target.clause : null } : null,
    ),
    divisionAreas: codings(linked, (target) =>
      target.on === 'DIVISION_CLAUSE' ? { division: target.division, divisionClause: target.clause.ordinal } : null,
    ),
    reformAreas: codings(linked, (target) => (target.on === 'REFORM_ACTION' ? { kind: target.kind, ordinal: target.ordinal } : null)),
  };
}

/** The codings of the things that `place` gives the keys of. */
function codings<K extends object>(linked: readonly Linked[], place: (target: CodingTarget) => K | null) {
  return linked.flatMap(({ name, links }) =>
    links.codings.flatMap(({ target, area, primary, confidence, rule }) => {
      const keys = place(target);
      return keys === null ? [] : [{ organization: name, ...keys, area, primary, confidence, rule }];
    }),
  );
}
