import type { Problem } from '../../facts/document.js';
import type { CompactText } from '../compact-text.js';
import { warning } from '../problem.js';
import type { PrintedNumber } from './numbers.js';

/**
 * Printed numbers that do not count on: one that is skipped, that stands twice, or that goes back. A list that begins
 * anew with one is none; nor is one that goes on where the last of its style ended (articles across chapters).
 */
export function auditNumbering(numbers: readonly PrintedNumber[], text: CompactText): Problem[] {
  const problems: Problem[] = [];
  const last = new Map<string, PrintedNumber>();
  for (const one of numbers) {
    const before = one.previous;
    const expected = (before?.number ?? 0) + 1;
    const goesOn = one.number === expected || one.number === 1 || one.number === (last.get(one.style)?.number ?? 0) + 1;
    last.set(one.style, one);
    if (goesOn) continue;
    const printed = text.wordsOf(one);
    const behind = before ? ` after “${text.wordsOf(before)}”` : ' at the head of its list';
    const [rule, message] =
      one.number > expected
        ? ['number-skipped', `“${printed}” stands${behind}: number ${expected} is missing`]
        : one.number === expected - 1
          ? ['number-repeated', `“${printed}” stands twice in one list`]
          : ['number-out-of-order', `“${printed}” stands${behind}: the list goes back`];
    problems.push(
      warning(rule, message, one, { related: before && { start: before.start, end: before.end }, expected, found: one.number }),
    );
  }
  return problems;
}
