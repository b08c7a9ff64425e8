import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import { shortenText } from '../../text/shorten-text.js';
import type { Statement } from './activity-statements.js';
import type { DutySubject } from './duty-subjects.js';

/** A word of a statement with the duty's own word for it. */
export interface SharedWord {
  said: string;
  word: string;
  how: DutySubject['how'];
  /** The heavier, the more special. */
  weight: number;
}

const mostWords = 3;
const likeness = { same: '即', near: '近于', implies: '属于' } as const;

/** In Chinese: which words lead from a statement to a clause of a duty, the most special first. */
export function explainLead({
  duty,
  clause,
  statement,
  words,
}: {
  duty: DutyFact;
  clause: ClauseFact | null;
  statement: Statement;
  words: readonly SharedWord[];
}): string {
  const ordered = [...words].sort((a, b) => b.weight - a.weight || b.said.length - a.said.length);
  const shown = ordered
    .filter(({ said }, index) => !ordered.some((other, at) => at !== index && other.said !== said && other.said.includes(said)))
    .slice(0, mostWords);
  const place = `第${duty.ordinal}项职责${clause === null ? '' : `第${clause.ordinal}句`}`;
  const same = shown.filter(({ how }) => how === 'whole').map(({ said }) => `「${said}」`);
  const paired = shown.flatMap(({ said, word, how }) => (how === 'whole' ? [] : [`「${said}」${likeness[how]}「${word}」`]));
  const reasons = [
    ...(same.length > 0 ? [`与${place}同说${same.join('')}`] : []),
    ...(paired.length > 0 ? [`${same.length > 0 ? '' : `对应${place}：`}${paired.join('，')}`] : []),
  ];
  return `「${shortenText(statement.quote.quote, 24)}」${reasons.join('；')}。`;
}
