import type { ActivityFact } from '../../facts/activity.js';
import type { DivisionFact, DutyFact } from '../../facts/organization.js';
import type { AssignmentFact } from './assignment-fact.js';
import { assignByActivity } from './by-activity.js';
import { assignByName } from './by-name.js';
import { assignByOwnClauses } from './by-own-clauses.js';
import { ClauseLikeness } from './clause-likeness.js';

/**
 * Which division holds which duty of one department. What the document prints under a division decides, one assignment
 * for each sentence that leads to a duty: beside it nothing is guessed from the division's name, nor is a duty that a
 * sentence gives to one division guessed for another. Names decide for divisions without sentences of their own;
 * what shows a division at work adds duties that neither has. At most one guess for a division and a duty.
 */
export function assignDivisions(
  divisions: readonly DivisionFact[],
  duties: readonly DutyFact[],
  activities: readonly ActivityFact[],
): AssignmentFact[] {
  const likeness = new ClauseLikeness(duties.filter((duty) => !duty.residual));
  const bySentence = divisions.map((division) => assignByOwnClauses(division, duties, likeness));
  const stated = new Set(bySentence.flat().flatMap(({ basis, duty }) => (basis === 'STATED' ? [duty] : [])));
  return divisions.flatMap((division, index) => {
    const own = bySentence[index]!;
    const given = new Set(own.map(({ duty }) => duty));
    const guesses = new Map<DutyFact, AssignmentFact>();
    const byName = saysWhatItDoes(division) ? [] : assignByName(division, duties).filter(({ duty }) => !stated.has(duty));
    for (const one of [...byName, ...assignByActivity(division, activities, duties)]) {
      const known = guesses.get(one.duty)?.confidence ?? -1;
      if (!given.has(one.duty) && (one.confidence ?? 1) > known) guesses.set(one.duty, one);
    }
    return [...own, ...guesses.values()].sort((a, b) => a.duty.ordinal - b.duty.ordinal || (a.from?.ordinal ?? 0) - (b.from?.ordinal ?? 0));
  });
}

const saysWhatItDoes = ({ duties }: DivisionFact): boolean => duties.some(({ clauses }) => clauses.some(({ residual }) => !residual));
