import { fold } from '../../../language/fold.js';
import { classOf, domainWords, weightOf } from '../../../language/lexicon.js';
import { occurrences, prepare } from '../../../language/prepared-text.js';
import type { ActivityFact } from '../../facts/activity.js';
import type { DivisionFact, DutyFact } from '../../facts/organization.js';
import type { AssignmentFact } from './assignment-fact.js';
import { topicInDuty, type TopicInDuty } from './topic-in-duty.js';

/** Below it a duty does not speak of the subject clearly enough. */
const threshold = 0.3;
/** What a sentence mentions much less than its first subject is not its subject. */
const comparable = 0.6;

/**
 * Assigns to a division the duties whose subject a sentence shows it at work on (… 报我委规划投资处): the named subject
 * that the sentence speaks of most, in the duties that speak of it best. Always inferred.
 */
export function assignByActivity(
  division: DivisionFact,
  activities: readonly ActivityFact[],
  duties: readonly DutyFact[],
): AssignmentFact[] {
  const assignments = new Map<DutyFact, AssignmentFact>();
  for (const activity of activities) {
    const mention = activity.divisions.find((one) => one.name === division.name);
    if (mention === undefined) continue;
    for (const { topic, match } of subjects(activity.text, duties)) {
      const confidence = Math.round(Math.min(0.8, 0.25 + 0.55 * match.score) * 100) / 100;
      if ((assignments.get(match.duty)?.confidence ?? 0) >= confidence) continue;
      assignments.set(match.duty, {
        division,
        duty: match.duty,
        clause: match.clause,
        from: null,
        basis: 'INFERRED',
        confidence,
        rule: 'division-activity',
        explanation: `文件称「${division.name}」经办有关「${topic}」的事项，第${match.duty.ordinal}项职责说到「${match.word}」。`,
        evidence: [...new Set([mention.evidence, activity.evidence, (match.clause ?? match.duty).evidence])],
      });
    }
  }
  return [...assignments.values()];
}

/** The one subject of the sentence that counts most by frequency and length and that a duty answers. */
function subjects(text: string, duties: readonly DutyFact[]): { topic: string; match: TopicInDuty }[] {
  const prepared = prepare(text);
  const topics = domainWords
    .map(fold)
    .filter((word) => classOf(word) === 'distinctive')
    .map((topic) => ({ topic, value: occurrences(topic, prepared).filter((hit) => hit.quality >= 0.8).length * weightOf(topic) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.topic < b.topic ? -1 : 1));
  const most = topics[0]?.value ?? 0;
  for (const { topic, value } of topics) {
    if (value < most * comparable) break;
    const matches = duties
      .filter((duty) => !duty.residual)
      .map((duty) => topicInDuty(topic, duty))
      .filter((match) => match !== null);
    const top = Math.max(0, ...matches.map((match) => match.score));
    if (top >= threshold) return matches.filter((match) => match.score >= top * 0.86).map((match) => ({ topic, match }));
  }
  return [];
}
