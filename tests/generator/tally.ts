import { elements, type Element, type Score } from './score.js';

export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

export const f1 = ({ right, missed, wrong }: Counts): number =>
  right + missed + wrong === 0 ? 1 : (2 * right) / (2 * right + missed + wrong);

/** Sums scores over documents, by element and by form of the document. */
export class Tally {
  readonly byElement = new Map<Element, Counts>();
  readonly byForm = new Map<string, Counts>();
  readonly byElementAndForm = new Map<Element, Map<string, Counts>>();

  add({ right, missed, wrong }: Score, forms: readonly string[]): void {
    for (const element of elements) {
      const counts = { right: right[element], missed: missed[element].length, wrong: wrong[element].length };
      sum(this.byElement, element, counts);
      const inner = this.byElementAndForm.get(element) ?? new Map<string, Counts>();
      this.byElementAndForm.set(element, inner);
      for (const form of forms) {
        sum(inner, form, counts);
        if (element !== 'span') sum(this.byForm, form, counts);
      }
    }
  }

  /** Mean of the elements' F1, the spans left out: what the goal of 0.98 is about. */
  mean(): number {
    const scores = [...this.byElement].filter(([element]) => element !== 'span' && element !== 'clause').map(([, counts]) => f1(counts));
    return scores.reduce((all, one) => all + one, 0) / scores.length;
  }
}

function sum<K>(map: Map<K, Counts>, key: K, { right, missed, wrong }: Counts): void {
  const counts = map.get(key) ?? { right: 0, missed: 0, wrong: 0 };
  map.set(key, { right: counts.right + right, missed: counts.missed + missed, wrong: counts.wrong + wrong });
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);

/** The table by element and the worst forms, as lines of text. */
export function tallyLines(tally: Tally, documents: number): string[] {
  const lines = ['element             precision  recall      F1    right  missed   wrong  worst form'];
  for (const [element, counts] of tally.byElement) {
    const worst = [...(tally.byElementAndForm.get(element) ?? [])]
      .filter(([, one]) => one.right + one.missed + one.wrong >= 5)
      .sort((a, b) => f1(a[1]) - f1(b[1]))[0];
    lines.push(
      [
        element.padEnd(20),
        share(counts.right, counts.right + counts.wrong).padStart(8),
        share(counts.right, counts.right + counts.missed).padStart(8),
        f1(counts).toFixed(3).padStart(8),
        String(counts.right).padStart(8),
        String(counts.missed).padStart(8),
        String(counts.wrong).padStart(8),
        f1(counts) < 1 && worst ? `  ${worst[0]} ${f1(worst[1]).toFixed(2)}` : '',
      ].join(''),
    );
  }
  lines.push(
    `mean F1 over ${documents} documents ${tally.mean().toFixed(4)} (spans and clauses apart)`,
    'worst forms (all elements together):',
  );
  const forms = [...tally.byForm].sort((a, b) => f1(a[1]) - f1(b[1])).slice(0, 14);
  lines.push(
    ...forms.map(
      ([form, counts]) =>
        `  ${f1(counts).toFixed(3)}  ${form} (missed ${counts.missed}, wrong ${counts.wrong} of ${counts.right + counts.missed})`,
    ),
  );
  return lines;
}
