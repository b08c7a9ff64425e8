import type { ActivityFact } from '../facts/activity.js';
import type { DivisionFact, DutyFact, ReformItem } from '../facts/organization.js';
import { codeDepartment, type CodedDepartment } from './areas/code-department.js';
import { assignDivisions } from './assignments/assign-divisions.js';
import type { AssignmentFact } from './assignments/assignment-fact.js';

/** One department as all documents together describe it. `name` is only for reports. */
export interface DepartmentInput {
  name: string;
  duties: readonly DutyFact[];
  /** From all documents; one that only an activity names is added here from its sentence. */
  divisions: readonly DivisionFact[];
  changes: readonly ReformItem[];
  /** The department's activities, with the divisions that they name. */
  activities: readonly ActivityFact[];
}

export interface LinkedDepartment extends CodedDepartment {
  assignments: AssignmentFact[];
  /** The divisions linked, each name once: first as given, then those that only activities name. */
  divisions: DivisionFact[];
}

/**
 * Concludes what the documents do not state: function areas of duties, clauses and reform items, and which division
 * holds which duty. From words alone, by named rules; the same input gives the same result.
 */
export function linkDepartment(input: DepartmentInput): LinkedDepartment {
  const divisions = new Map<string, DivisionFact>();
  const add = (division: DivisionFact): void => {
    const known = divisions.get(division.name);
    if (known === undefined || (known.ordinal === null && division.ordinal !== null)) divisions.set(division.name, division);
  };
  input.divisions.forEach(add);
  for (const { divisions: named } of input.activities) {
    for (const { name, evidence } of named) {
      if (!divisions.has(name)) add({ ordinal: null, name, nameplates: [], colocatedWith: [], duties: [], evidence });
    }
  }
  const all = [...divisions.values()];
  return {
    ...codeDepartment(input.duties, input.changes, all),
    assignments: assignDivisions(all, input.duties, input.activities),
    divisions: all,
  };
}
