import type { ActivityFact } from '../../facts/activity.js';
import type { DivisionFact, DutyFact } from '../../facts/organization.js';
import type { AssignmentFact } from './assignment-fact.js';
import { assignByActivity } from './by-activity.js';
import { assignByName } from './by-name.js';
import { assignByWording } from './by-wording.js';

/**
 * Which division holds which duty of one department. The printed duties of a division decide; where it has none, or
 * they answer no duty of the department, its name does; sentences that show it at work add to both. At most one
 * assignment for a division and a duty: a stated one before an inferred one, then the more certain.
 */
export function assignDivisions(
  divisions: readonly DivisionFact[],
  duties: readonly DutyFact[],
  activities: readonly ActivityFact[],
): AssignmentFact[] {
  return divisions.flatMap((division) => {
    const wording = assignByWording(division, duties);
    const first = wording.length > 0 ? wording : assignByName(division, duties);
    const chosen = new Map<DutyFact, AssignmentFact>();
    for (const one of [...first, ...assignByActivity(division, activities, duties)]) {
      const known = chosen.get(one.duty);
      if (known === undefined || certainty(one) > certainty(known)) chosen.set(one.duty, one);
    }
    return [...chosen.values()].sort((a, b) => a.duty.ordinal - b.duty.ordinal);
  });
}

const certainty = (one: AssignmentFact): number => (one.basis === 'STATED' ? 2 : (one.confidence ?? 0));
