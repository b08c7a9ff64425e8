import { suffixes } from '../../bodies/body-lexicon.js';
import type { Span } from '../../facts/span.js';

/**
 * The body that several changes are transferred into (将…的职责划入X): in a text that names nobody else as its department
 * it is the department. Null where fewer than two sentences agree.
 */
export function receivingBody(shape: string, stretches: readonly { span: Span }[]): Span | null {
  const found = new Map<string, Span[]>();
  for (const { span } of stretches) {
    for (const match of shape.slice(span.start, span.end).matchAll(/划入([\u4e00-\u9fff]{4,30})[。；，]/gu)) {
      const name = match[1]!;
      if (suffixes.endingAt(name, name.length) === null) continue;
      const start = span.start + match.index + 2;
      found.set(name, [...(found.get(name) ?? []), { start, end: start + name.length }]);
    }
  }
  const [most] = [...found.values()].sort((a, b) => b.length - a.length);
  return most && most.length >= 2 ? most[0]! : null;
}
