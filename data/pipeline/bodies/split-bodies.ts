import type { Span } from '../facts/span.js';
import type { SourceText } from '../read/source-text.js';
import { suffixes } from './body-lexicon.js';

/**
 * Splits a phrase that lists bodies (区县政府和开发区管委会) into one span each. A conjunction separates only where the
 * words before it end as a body's name does, so that 发展和改革委员会 stays whole. A describing clause before the name
 * (经…共同认可的) and 等, 等有关部门 behind a list are left out.
 */
export function splitBodies(source: Pick<SourceText, 'shape'>, span: Span): Span[] {
  const { shape } = source;
  const out: Span[] = [];
  let start = span.start;
  const relative = /^(?:经|由|具备|符合)[^，。；]{2,60}(?:认可|同意|批准|授权|指定|确定|条件)的/u.exec(shape.slice(start, span.end));
  if (relative) start += relative[0].length;
  let from = start;
  let depth = 0;
  for (let i = start; i <= span.end; i++) {
    const character = shape[i];
    if (character === '（') depth++;
    if (character === '）') depth--;
    const atEnd = i === span.end;
    if (!atEnd && (depth > 0 || !'、和或与及，'.includes(character!))) continue;
    const words = shape.slice(from, i);
    if (!atEnd && (!endsAsBody(words) || !endsAsBody(shape.slice(i + 1, span.end)))) continue;
    const part = tidy(shape, from, i);
    if (part.end > part.start) out.push(part);
    from = i + 1;
  }
  return out;
}

function endsAsBody(words: string): boolean {
  const bare = words.replace(/（[^）]*）$/u, '').replace(/等$/u, '');
  return suffixes.endingAt(bare, bare.length) !== null || /(?:区县|县区|方面|区（县）|乡镇|街道)$/u.test(bare);
}

function tidy(shape: string, start: number, end: number): Span {
  while (start < end && ' 、，'.includes(shape[start]!)) start++;
  const lead = /^(?:及|以及|或者?)/u.exec(shape.slice(start, end));
  if (lead) start += lead[0].length;
  const tail = /(?:等(?:有关|相关)?(?:部门|单位|方面)?| |，)$/u.exec(shape.slice(start, end));
  if (tail && tail.index > 0) end = start + tail.index;
  return { start, end };
}
