import type { DivisionFact, DutyFact } from '../../facts/organization.js';
import type { AssignmentFact } from './assignment-fact.js';
import { divisionTopics } from './division-topics.js';
import { topicInDuty, type TopicInDuty } from './topic-in-duty.js';

/** Below it a duty does not speak of the topic clearly enough. */
const threshold = 0.45;
/** Duties that speak of the topic nearly as clearly as the best one are assigned too. */
const nearBest = 0.89;

/** Assigns duties to a division by the fields that its name and its second names name. Always inferred. */
export function assignByName(division: DivisionFact, duties: readonly DutyFact[]): AssignmentFact[] {
  const assignments = new Map<DutyFact, AssignmentFact>();
  const names = [{ name: division.name, evidence: division.evidence }, ...division.nameplates];
  names.forEach(({ name, evidence }, index) => {
    for (const topic of divisionTopics(name)) {
      for (const match of bestDuties(topic, duties)) {
        const confidence = Math.round(Math.min(0.95, 0.35 + 0.6 * match.score) * 100) / 100;
        const known = assignments.get(match.duty);
        if (known !== undefined && (known.confidence ?? 0) >= confidence) continue;
        assignments.set(match.duty, {
          division,
          duty: match.duty,
          clause: match.clause,
          from: null,
          basis: 'INFERRED',
          confidence,
          rule: 'division-name',
          explanation: explain(name, index > 0, topic, match),
          evidence: [...new Set([division.evidence, evidence, (match.clause ?? match.duty).evidence])],
        });
      }
    }
  });
  return [...assignments.values()].sort((a, b) => a.duty.ordinal - b.duty.ordinal);
}

function bestDuties(topic: string, duties: readonly DutyFact[]): TopicInDuty[] {
  const matches = duties
    .filter((duty) => !duty.residual)
    .map((duty) => topicInDuty(topic, duty))
    .filter((match): match is TopicInDuty => match !== null && match.score >= threshold);
  const top = Math.max(0, ...matches.map((match) => match.score));
  return matches.filter((match) => match.score >= top * nearBest);
}

function explain(name: string, second: boolean, topic: string, { duty, clause, word }: TopicInDuty): string {
  const where = clause === null ? `第${duty.ordinal}项职责` : `第${duty.ordinal}项职责第${clause.ordinal}句`;
  const words = word === topic ? `「${topic}」，${where}也说「${word}」` : `「${topic}」，属于${where}所说的「${word}」`;
  return `处室${second ? '另挂牌子' : '名称'}「${name}」含${words}。`;
}
