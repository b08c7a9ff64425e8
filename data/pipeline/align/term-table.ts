import { matchTerm, type TermMatch } from '../../language/term-match.js';
import { fieldWordingsOf } from '../../language/wordings.js';
import { partsOf } from '../../language/words.js';
import type { Statement } from './statement.js';

/** How each clause of one mandate speaks of the words of the clauses of both; asked for once for each word and clause. */
export class TermTable {
  private readonly matches = new Map<string, (TermMatch | null)[]>();

  constructor(readonly statements: readonly Statement[]) {}

  /** How statement `index` speaks of the term; null where it does not at all. */
  match(term: string, index: number): TermMatch | null {
    return this.row(term)[index]!;
  }

  /** The share of the statements that speak of the term, 0–1. */
  share(term: string): number {
    const row = this.row(term);
    return row.length === 0 ? 0 : row.filter((match) => match !== null && match.quality >= speaksOf).length / row.length;
  }

  private row(term: string): (TermMatch | null)[] {
    const known = this.matches.get(term);
    if (known !== undefined) return known;
    const parts = partsOf(term);
    const forms = [term, ...parts].flatMap((form) => [form, ...fieldWordingsOf(form).map((wording) => wording.text.split('…')[0]!)]);
    const row = this.statements.map(({ prepared }) => {
      if (!forms.some((form) => prepared.folded.includes(form))) return null;
      const match = matchTerm(term, prepared, fieldWordingsOf);
      return match.quality > 0 ? match : null;
    });
    this.matches.set(term, row);
    return row;
  }
}

/** From this quality on a clause speaks of a term. */
export const speaksOf = 0.6;
