import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { clauseSpans } from '../../text/sentence-spans.js';
import { bodiesBetween } from './addressees.js';
import { noticeWords } from './notice-words.js';

const longestActor = 50;
const named = new RegExp(
  `^(?:同时|此外|另外)?((?:各|市|省|县|区|州|有关|相关|全市|全省|本市|[\\u4e00-\\u9fff]{2,6}[市省区县])[^，。；：]{0,${longestActor}}?(?:${noticeWords.bodyEndings}))(?:${noticeWords.obligations})(?!求)`,
  'u',
);
const self = new RegExp(`^(?:同时|此外)?(${noticeWords.selfWords})(?!系统|机关|属)`, 'u');

const charged = /由([^。；：由]{2,160}?)(?:负责|牵头|承担|组织实施|落实)/gu;
const listed = /(?:牵头|责任|配合|主办|协办|承办|主管|实施)(?:单位|部门)：([^；。）\n]{2,200})/gu;

/**
 * Who a text says must act, as printed and each once, in order: 各区县…主管部门 (要 …), 我委 (将 …), and those that
 * something is given to (由…负责, 牵头单位：…).
 */
export function findActors(source: SourceText, span: Span): string[] {
  const actors: { name: string; start: number }[] = [];
  for (const clause of clauseSpans(source.shape, span)) {
    const words = source.shape.slice(clause.start, clause.end);
    const match = named.exec(words) ?? self.exec(words);
    if (!match) continue;
    const start = clause.start + words.indexOf(match[1]!);
    actors.push({ start, name: source.slice(start, start + match[1]!.length).replace(/\s+/gu, '') });
  }
  for (const pattern of [charged, listed]) {
    for (const match of source.shape.slice(span.start, span.end).matchAll(pattern)) {
      const start = span.start + match.index + match[0].indexOf(match[1]!);
      const bodies = bodiesBetween(source, { start, end: start + match[1]!.length });
      actors.push(...bodies.map(({ name, evidence }) => ({ name, start: evidence.start })));
    }
  }
  return [...new Set(actors.sort((one, other) => one.start - other.start).map(({ name }) => name))];
}
