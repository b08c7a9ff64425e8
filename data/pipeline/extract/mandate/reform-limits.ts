import { z } from 'zod';
import { reformLimitKinds, type ReformKind } from '../../../../graph-schema/model/vocabulary.js';
import type { ReformLimitFact } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import words from './reform-limits.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const lexicon = z
  .object({
    about: z.string(),
    steps: list,
    acts: list,
    rules: z.array(z.object({ kind: z.enum(reformLimitKinds), pattern: z.string().includes('(?<limit>') })),
  })
  .parse(words);

/** The longest first, so that 材料初审 is not read as 初审. */
const oneOf = (choices: readonly string[]): string => [...choices].sort((a, b) => b.length - a.length).join('|');
const rules = lexicon.rules.map(({ kind, pattern }) => ({
  kind,
  expression: new RegExp(pattern.replaceAll('{steps}', oneOf(lexicon.steps)).replaceAll('{acts}', oneOf(lexicon.acts)), 'dgu'),
}));

/**
 * How far a reform item goes: the step, the grades or the place that it is about, its conditions, and what it leaves
 * out, each with the words that say so, in their order. An item that tells no change of one power (OTHER) has none.
 */
export function readReformLimits(source: SourceText, item: Span, kind: ReformKind, section: Section): ReformLimitFact[] {
  if (kind === 'OTHER') return [];
  const { start, end } = kind === 'STRENGTHENED' ? strengthened(source.shape, item) : item;
  // a limit may run over a line end
  const places: number[] = [];
  for (let at = start; at < end; at++) if (!/\s/u.test(source.shape[at]!)) places.push(at);
  const stretch = places.map((at) => source.shape[at]).join('');
  const found: { kind: ReformLimitFact['kind']; span: Span }[] = [];
  for (const rule of rules) {
    for (const match of stretch.matchAll(rule.expression)) {
      const [from, to] = match.indices!.groups!['limit']!;
      const span = { start: places[from]!, end: places[to - 1]! + 1 };
      if (!found.some((one) => one.span.start < span.end && span.start < one.span.end)) found.push({ kind: rule.kind, span });
    }
  }
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ kind: limit, span }) => {
      const evidence = quote(source, span, section);
      return { kind: limit, text: textOf(evidence.quote), evidence };
    });
}

/** What is strengthened stands before the first comma; what follows says to what end. */
function strengthened(shape: string, item: Span): Span {
  return splitOutsideBrackets(shape, item.start, item.end, '，；。')[0] ?? item;
}
