import { alignMandates, type AlignedEnd } from '../pipeline/align/align-mandates.js';
import type { ComparableMandate } from './comparable-mandate.js';
import { otherSentences, type Bearing, type OtherSentence } from './other-sentences.js';
import { worthALook } from './worth-a-look.js';

/** That a clause or a sentence of one side is answered, outside the pairs of clauses, by one of the other side. */
export interface AnswerElsewhere {
  /** What answers: a clause (by its id), or a sentence outside the duties. */
  by: { kind: 'CLAUSE' | OtherSentence['kind']; id: string; bearing: Bearing };
  score: number;
  /** High enough to be taken for an answer. */
  suggested: boolean;
}

/** By the id of the clause or sentence that is answered; best first. Pairs of two clauses are not in it: those are alignments. */
export type AnswersElsewhere = Readonly<Record<string, readonly AnswerElsewhere[]>>;

/**
 * What answers where no clause does: clauses against reform items and boundaries of the other side, and reform items
 * against all three. By the scores of `alignMandates`, all statements of both sides side by side, so that a sentence
 * competes with the clauses. Work grows with the product of the numbers of statements.
 */
export function answersElsewhere(left: ComparableMandate, right: ComparableMandate): AnswersElsewhere {
  const [lefts, rights] = [statementsById(left), statementsById(right)];
  const found: Record<string, AnswerElsewhere[]> = {};
  if (lefts.others.length + rights.others.length === 0) return found;
  const add = (answered: string, by: AnswerElsewhere['by'], score: number, suggested: boolean): void => {
    const list = (found[answered] ??= []);
    // a sentence of several clauses answers once, by its best
    if (!list.some((one) => one.by.id === by.id)) list.push({ by, score, suggested });
  };
  const facts = alignMandates(
    { names: left.names, duties: [...left.duties, ...lefts.others.map(({ duty }) => duty)] },
    { names: right.names, duties: [...right.duties, ...rights.others.map(({ duty }) => duty)] },
  );
  for (const { left: from, right: to, score, suggested } of facts) {
    if (from.clause === null || score < worthALook) continue;
    const [one, other] = [lefts.of(from), rights.of(to)];
    if (one.kind === 'CLAUSE' && other.kind === 'CLAUSE') continue;
    add(one.id, other, score, suggested);
    add(other.id, one, score, suggested);
  }
  return found;
}

function statementsById(mandate: ComparableMandate) {
  const others = otherSentences(mandate);
  const duties = new Map(mandate.duties.map((duty) => [duty.ordinal, duty]));
  const sentences = new Map(others.map((sentence) => [sentence.duty.ordinal, sentence]));
  return {
    others,
    of: ({ duty, clause }: AlignedEnd): AnswerElsewhere['by'] => {
      const own = duties.get(duty.ordinal);
      if (own) return { kind: 'CLAUSE', id: own.clauses.find(({ ordinal }) => ordinal === clause!.ordinal)!.id, bearing: 'HERE' };
      const { kind, id, bearing } = sentences.get(duty.ordinal)!;
      return { kind, id, bearing };
    },
  };
}
