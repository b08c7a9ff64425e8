import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { noticeWords } from './notice-words.js';

/** A division of the issuing department that a sentence names. `owner` is how it calls the department (我委). */
export interface NamedDivision { name: string; owner: string; evidence: Quote }

const afterSelf = new RegExp(`(${noticeWords.selfWords})([\\u4e00-\\u9fff]{1,14}?(?:${noticeWords.divisionEndings}))(?=[，。；：、（）\\s]|$|负责|将|要|牵头|进行|汇总|组织|联系|备案|审核)`, 'gu');

/** The divisions that a text gives the department (报我委规划投资处), each with the sentence that names it. */
export function findNamedDivisions(source: SourceText, span: Span, path: string | null): NamedDivision[] {
  const found: NamedDivision[] = [];
  for (const sentence of sentenceSpans(source.shape, span)) {
    const words = source.shape.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(afterSelf)) {
      const start = sentence.start + match.index + match[1]!.length;
      const name = source.slice(start, start + match[2]!.length).replace(/\s+/gu, '');
      if (/^(?:各|有关|相关|机关|全体|所有|内设)/u.test(name)) continue;
      found.push({ name, owner: match[1]!, evidence: { ...sentence, quote: source.slice(sentence.start, sentence.end), path } });
    }
  }
  return found;
}

/**
 * Short names of the department: what stands before the name of a known division elsewhere in the document, as in a
 * contact line (市工信委规划投资处).
 */
export function findShortNames(source: SourceText, lines: readonly Span[], divisions: readonly string[]): { name: string; evidence: Quote }[] {
  return lines.flatMap((line) => {
    const words = source.shape.slice(line.start, line.end);
    return divisions.flatMap((division) => {
      const match = new RegExp(`([\\u4e00-\\u9fff]{2,12}[委局厅办院部会])${division}`, 'u').exec(words);
      if (!match || match[1]!.startsWith('我')) return [];
      const start = line.start + match.index;
      const end = start + match[1]!.length;
      const name = match[1]!.replace(/^(?:联系人|联系)/u, '');
      return [{ name, evidence: { start: end - name.length, end, quote: source.slice(end - name.length, end), path: null } }];
    });
  });
}
