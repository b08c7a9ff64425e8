import { fold } from '../../../language/fold.js';
import type { ClauseFact, DivisionFact, DutyFact } from '../../facts/organization.js';
import type { AssignmentFact } from './assignment-fact.js';

/** From this share of common wording on, the division's own sentence says the clause. */
const stated = 0.85;
const inferred = 0.65;
/** Shorter wordings are common to too many sentences. In two-character sequences. */
const fewest = 4;

/**
 * Assigns duties to a division whose own duties the document prints: stated where its sentence is the wording of a
 * clause, inferred where it shares much of it.
 */
export function assignByWording(division: DivisionFact, duties: readonly DutyFact[]): AssignmentFact[] {
  const assignments: AssignmentFact[] = [];
  const own = division.duties.map((duty) => ({ ...duty, pairs: pairs(duty.text) }));
  for (const duty of duties) {
    if (duty.residual) continue;
    const clauses: (ClauseFact | null)[] = duty.clauses.length > 0 ? duty.clauses : [null];
    let best: { clause: ClauseFact | null; share: number; from: (typeof own)[number] } | null = null;
    let close = 0;
    for (const clause of clauses) {
      let top = 0;
      for (const from of own) {
        const share = common(pairs((clause ?? duty).text), from.pairs);
        top = Math.max(top, share);
        if (share >= inferred && share > (best?.share ?? 0)) best = { clause, share, from };
      }
      if (top >= inferred) close++;
    }
    if (best === null) continue;
    const clause = close === 1 && clauses.length > 1 ? best.clause : null;
    const says = best.share >= stated;
    assignments.push({
      division,
      duty,
      clause,
      basis: says ? 'STATED' : 'INFERRED',
      confidence: says ? null : Math.round(best.share * 90) / 100,
      rule: 'division-wording',
      explanation: `文件所列「${division.name}」的职责「${shorten(best.from.text)}」与第${duty.ordinal}项职责「${shorten((best.clause ?? duty).text)}」${says ? '文字一致' : `文字相近（共有${Math.round(best.share * 100)}%）`}。`,
      evidence: [best.from.evidence, (clause ?? duty).evidence],
    });
  }
  return assignments;
}

const shorten = (text: string): string => ([...text].length > 24 ? [...text].slice(0, 23).join('') + '…' : text);

/** Two-character sequences that hold no punctuation. */
function pairs(text: string): Set<string> {
  const folded = fold(text);
  const found = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (/^[\p{Script=Han}\w]{2}$/u.test(pair)) found.add(pair);
  }
  return found;
}

/** The share of the left sequences that the right has too. */
function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size < fewest) return 0;
  let both = 0;
  for (const pair of left) if (right.has(pair)) both++;
  return both / left.size;
}
