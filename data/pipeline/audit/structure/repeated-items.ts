import type { ParsedDocument, Problem } from '../../facts/document.js';
import type { DutyFact, ReformItem } from '../../facts/organization.js';
import { hull, warning } from '../problem.js';

/** Shorter items may well stand twice: 承办其他事项。 */
const shortest = 15;

/** Items of one list that say the same in the same words, as when a page was filled by copying: one problem for each wording. */
export function auditRepeatedItems({ organizations }: ParsedDocument): Problem[] {
  return organizations.flatMap(({ duties, changes }) =>
    [duties, changes].flatMap((items: readonly (DutyFact | ReformItem)[]) => {
      const byText = new Map<string, (DutyFact | ReformItem)[]>();
      for (const item of items.filter(({ text }) => text.length >= shortest)) {
        const words = item.text.replace(/[。；]$/u, '');
        const same = byText.get(words);
        if (same) same.push(item);
        else byText.set(words, [item]);
      }
      return [...byText.values()].flatMap(([first, ...again]) => {
        const place = hull(again.map(({ evidence }) => evidence));
        if (!first || !place) return [];
        const { start, end } = first.evidence;
        const message = `${again.length + 1} items of one list have the same words`;
        return [warning('item-repeated', message, place, { related: { start, end } })];
      });
    }),
  );
}
