import { isObject } from '../../../language/is-object.js';
import { classOf } from '../../../language/lexicon.js';
import { occurrences, prepare, type PreparedText } from '../../../language/prepared-text.js';
import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import { domainWordsOf } from './division-words.js';

/** How a duty speaks of a topic. `score` 0–1; `word` is the word of the duty that speaks of it best. */
export interface TopicInDuty {
  duty: DutyFact;
  clause: ClauseFact | null;
  score: number;
  word: string;
  sure: number;
}

interface InText {
  value: number;
  word: string;
  sure: number;
}

const nothing: InText = { value: 0, word: '', sure: 0 };

/**
 * Scores a duty by its best clause and by how many of its clauses speak of the topic. A clause whose object is the
 * topic (推进生产性服务业发展) counts more than one where the topic narrows something else (产业园区节能减排).
 */
export function topicInDuty(topic: string, duty: DutyFact): TopicInDuty | null {
  const clauses = duty.clauses.length > 0 ? duty.clauses : null;
  const texts = clauses?.map((clause) => clause.text) ?? [duty.text];
  const results = texts.map((text) => topicInText(topic, prepare(text)));
  const best = results.reduce((top, one) => (one.value > top.value ? one : top), nothing);
  if (best.value === 0) return null;
  const share = results.reduce((sum, one) => sum + one.value, 0) / results.length;
  const speaking = results.filter((one) => one.value > 0).length;
  return {
    duty,
    clause: clauses !== null && clauses.length > 1 && speaking === 1 ? clauses[results.indexOf(best)]! : null,
    score: 0.7 * best.value + 0.3 * share,
    word: best.word,
    sure: best.sure,
  };
}

function topicInText(topic: string, text: PreparedText): InText {
  let best = nothing;
  const literal = classOf(topic) === 'generic' ? [] : [[topic, 1] as const];
  for (const [word, sure] of [...literal, ...domainWordsOf(topic)]) {
    for (const { start, end, quality } of occurrences(word, text)) {
      if (quality < 0.7) continue;
      const value = quality * sure * (word === topic ? 1 : 0.98) * (isObject(text, end) ? 1 : 0.75) * (isNarrowed(text, start) ? 0.8 : 1);
      if (value > best.value) best = { value, word: text.text.slice(start, end), sure };
    }
  }
  return best;
}

/** Whether another field stands right before the words and narrows them (大数据发展规划, 能源综合利用). */
function isNarrowed({ words, wordAt }: PreparedText, start: number): boolean {
  const before = words[wordAt[start]! - 1]?.text ?? '';
  return before.length > 1 && classOf(before) !== 'generic' && domainWordsOf(before).length > 0;
}
