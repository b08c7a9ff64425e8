import type { Predicates } from './phrases.js';
import type { Random } from './random.js';
import type { Ref, Writer } from './writer.js';

/**
 * Writes predicates as one item and gives the item and its clauses, each with the punctuation after it.
 * `end`: what stands after the last predicate, by default 。
 */
export function writeItem(writer: Writer, random: Random, predicates: Predicates, end = '。'): { text: Ref; clauses: Ref[] } {
  const clauses: Ref[] = [];
  const manner = random.weighted([
    ['；', 5],
    ['，', 2],
    ['。', 1],
    ['mixed', 2],
  ]);
  const text = writer.span(() => {
    predicates.forEach((predicate, index) => {
      const last = index === predicates.length - 1;
      const mark = last ? end : manner === 'mixed' ? random.pick(['；', '，', '；', '。']) : manner;
      clauses.push(writer.text(predicate + mark));
    });
  });
  return { text, clauses };
}
