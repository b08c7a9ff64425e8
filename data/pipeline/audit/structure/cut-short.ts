import type { ParsedDocument, Problem } from '../../facts/document.js';
import type { Span } from '../../facts/span.js';
import type { CompactText } from '../compact-text.js';
import { warning } from '../problem.js';

/** A statement ends so; a closing mark may follow. */
const finished = /(?:[。；！？…!?;:：]|[^\d.]\.)[”’）》」』】)"']*$/u;
/** Words after which a sentence must go on. */
const mustGoOn = /[，、（《“〈—,(]$|(?:以及|或者|并且|和|与|及|或|将|由|对|为|并|在)$/u;
const proseKinds = new Set(['Duty', 'ReformAction', 'Boundary', 'Activity', 'CoordinationLink', 'SectionGap', 'Mandate', 'unassigned']);

/**
 * Statements that break off: items that lack the final punctuation which the others of their list have, and a document
 * whose last words are no end of a sentence (`truncated`).
 */
export function auditCutShort(parsed: ParsedDocument, text: CompactText): Problem[] {
  const truncated = truncatedEnd(parsed, text);
  const lists = parsed.organizations.flatMap((organization) => [
    organization.duties.map(({ evidence }) => evidence),
    organization.changes.map(({ evidence }) => evidence),
    ...organization.divisions.map(({ duties }) => duties.map(({ evidence }) => evidence)),
  ]);
  const cut = lists.flatMap((items) => {
    const open = items.filter((item) => !finished.test(text.lastWordsOf(item)));
    const isHabit = open.length * 3 > items.length;
    return open.filter((item) => /[，、（《“]$/u.test(text.lastWordsOf(item)) || (!isHabit && items.length > 2));
  });
  const message = 'the item ends without punctuation, unlike the others of its list: it may be cut short';
  return [
    ...cut
      .filter(({ start, end }) => !(truncated && truncated.end === end && truncated.start! <= start))
      .map(({ start, end }) => warning('item-cut-short', message, { start, end })),
    ...(truncated ? [truncated] : []),
  ];
}

function truncatedEnd(parsed: ParsedDocument, text: CompactText): Problem | null {
  const read = [
    ...parsed.uses.filter(({ use }) => use === 'FACT'),
    ...parsed.unassigned.map(({ start, end }) => ({ start, end, kind: 'unassigned' })),
  ];
  const last = read.reduce<(Span & { kind: string }) | null>((best, use) => (best && best.end >= use.end ? best : use), null);
  if (!last) return null;
  const words = text.wordsOf(last);
  const end = text.lastWordsOf(last);
  // a name, a date or a figure ends a text as well as a full stop does
  const isProse = proseKinds.has(last.kind) ? words.length > 8 : /[，；。]/u.test(words) && words.length > 20;
  if (finished.test(end) || !(isProse || mustGoOn.test(end))) return null;
  // a text that sets no full stops anywhere is not cut short for lacking one
  const usesStops = /[；。]/u.test(words) || read.some((use) => use.kind === last.kind && finished.test(text.lastWordsOf(use)));
  if (!mustGoOn.test(end) && !usesStops) return null;
  return warning('truncated', `the document ends in the middle of a sentence: “…${end}”`, last);
}
