import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { clauseSpans } from '../../text/sentence-spans.js';
import { noticeWords } from './notice-words.js';

const longestActor = 50;
const named = new RegExp(`^(?:同时|此外|另外)?((?:各|市|省|县|区|州|有关|相关|全市|全省|本市|[\\u4e00-\\u9fff]{2,6}[市省区县])[^，。；：]{0,${longestActor}}?(?:${noticeWords.bodyEndings}))(?:${noticeWords.obligations})(?!求)`, 'u');
const self = new RegExp(`^(?:同时|此外)?(${noticeWords.selfWords})(?!系统|机关|属)`, 'u');

/** Who a text says must act, as printed and each once, in order: 各区县…主管部门 (要 …), 我委 (将 …). */
export function findActors(source: SourceText, span: Span): string[] {
  const actors = new Set<string>();
  for (const clause of clauseSpans(source.shape, span)) {
    const words = source.shape.slice(clause.start, clause.end);
    const match = named.exec(words) ?? self.exec(words);
    if (!match) continue;
    const at = words.indexOf(match[1]!);
    actors.add(source.slice(clause.start + at, clause.start + at + match[1]!.length).replace(/\s+/gu, ''));
  }
  return [...actors];
}
