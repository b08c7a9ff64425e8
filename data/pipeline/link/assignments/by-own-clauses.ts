import type { DivisionClauseFact, DivisionFact, DutyFact } from '../../facts/organization.js';
import { hanNumber } from '../../text/han-number.js';
import { shortenText } from '../../text/shorten-text.js';
import type { AssignmentFact } from './assignment-fact.js';
import type { ClauseLikeness, Likeness } from './clause-likeness.js';
import { wordingCore } from './same-wording.js';

/** From this score on a sentence is taken to be about the duty. */
const enough = 0.5;
/** One shared word that other duties have too is enough only from here on. */
const enoughForOneWord = 0.8;
/** Less is enough where the duty is the only one that has the sentence's subject (网络预约出租汽车 for 出租汽车行业). */
const enoughForSubject = 0.28;

/** A phrase of a clause is compared by itself from so many characters on. */
const fewestOfPhrase = 10;

const reference = /第[（(]?([一二三四五六七八九十百\d]{1,4})[）)]?项(?:主要)?(?:职责|职能)/u;

/**
 * Which duties the printed sentences of a division lead to, each sentence by itself. Stated where the sentence is a duty
 * or a clause of one in the same words, or names its number; else inferred for the one duty that it is most like, and
 * for none where nothing fits. Catch-alls lead nowhere.
 */
export function assignByOwnClauses(division: DivisionFact, duties: readonly DutyFact[], likeness: ClauseLikeness): AssignmentFact[] {
  return division.duties.flatMap((item) => {
    const whole = item.clauses.length > 1 ? wordingCore(item.text) : null;
    return item.clauses
      .filter((from) => !from.residual)
      .flatMap((from) => {
        const stated = statedBy(division, from, whole, duties);
        return stated.length > 0 ? stated : inferredFrom(division, from, likeness);
      });
  });
}

function statedBy(division: DivisionFact, from: DivisionClauseFact, whole: string | null, duties: readonly DutyFact[]): AssignmentFact[] {
  const cores = [wordingCore(from.text), whole].filter((core) => core !== null);
  const isSame = (text: string): boolean => cores.some((core) => core === wordingCore(text));
  // a clause may hold several phrases between commas that its division has as items of their own
  const hasSame = (text: string): boolean =>
    isSame(text) || text.split('，').some((phrase) => phrase.length >= fewestOfPhrase && isSame(phrase));
  const number = reference.exec(from.text)?.[1];
  return duties
    .filter((duty) => !duty.residual)
    .flatMap((duty): AssignmentFact[] => {
      const same = isSame(duty.text);
      const clause = same ? null : (duty.clauses.find(({ text }) => hasSame(text)) ?? null);
      const named = number !== undefined && hanNumber(number) === duty.ordinal;
      if (!same && clause === null && !named) return [];
      const where = place(duty, duty.clauses.length > 1 ? clause : null);
      return [
        {
          division,
          duty,
          clause: duty.clauses.length > 1 ? clause : null,
          from,
          basis: 'STATED',
          confidence: null,
          rule: same || clause ? 'division-wording' : 'division-reference',
          explanation: `文件在「${division.name}」下写「${shortenText(from.text, 24)}」，${same || clause ? `与${where}文字一致` : `指明${where}`}。`,
          evidence: [from.evidence, (clause ?? duty).evidence],
        },
      ];
    });
}

function inferredFrom(division: DivisionFact, from: DivisionClauseFact, likeness: ClauseLikeness): AssignmentFact[] {
  const best = likeness.of(from.text)[0];
  if (best === undefined || !fits(best)) return [];
  const { duty, clause, score, shared } = best;
  const words = shared
    .slice(0, 3)
    .map((word) => `「${word}」`)
    .join('');
  return [
    {
      division,
      duty,
      clause,
      from,
      basis: 'INFERRED',
      confidence: Math.round(Math.min(0.95, 0.3 + 0.65 * score) * 100) / 100,
      rule: 'division-clause',
      explanation: `文件在「${division.name}」下写「${shortenText(from.text, 24)}」，与${place(duty, clause)}同说${words}。`,
      evidence: [from.evidence, (clause ?? duty).evidence],
    },
  ];
}

function fits({ score, shared, subject }: Likeness): boolean {
  if (subject !== null) return score >= enoughForSubject;
  return score >= (shared.length > 1 ? enough : enoughForOneWord);
}

const place = (duty: DutyFact, clause: { ordinal: number } | null): string =>
  `第${duty.ordinal}项职责${clause === null ? '' : `第${clause.ordinal}句`}`;
