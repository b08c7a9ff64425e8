import type { NameFact } from '../../facts/organization.js';
import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { isShortNameOf } from '../../resolve/short-name.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { noticeWords } from './notice-words.js';

/** A division of the issuing department that a sentence names. */
export interface NamedDivision {
  name: string;
  evidence: Quote;
}

const inside = '[\\u4e00-\\u9fff]{1,14}?';
const behind = '(?=[，。；：、（）\\s]|$|负责|将|要|牵头|进行|汇总|组织|联系|备案|审核)';
const owned = new RegExp(
  `(${noticeWords.selfWords}|[市省区县州][\\u4e00-\\u9fff]{1,12}?[委局厅办部院会])(${inside}(?:${noticeWords.divisionEndings}))${behind}`,
  'gu',
);
const ownWord = new RegExp(`^(?:${noticeWords.selfWords})$`, 'u');
const shortName = /[市省区县州盟旗][\u4e00-\u9fff]{1,8}?[委局厅办部院会](?!员会)/gu;

/**
 * The divisions that a text gives the issuing department (报我委规划投资处, 报市…局投资科 where that is the issuer's short
 * name), each with the sentence that names it.
 */
export function findNamedDivisions(source: SourceText, span: Span, path: string | null, issuer: string | null): NamedDivision[] {
  const found: NamedDivision[] = [];
  for (const sentence of sentenceSpans(source.shape, span)) {
    const words = source.shape.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(owned)) {
      const owner = match[1]!;
      if (!ownWord.test(owner) && !(issuer && (issuer.endsWith(owner) || isShortNameOf(owner, issuer)))) continue;
      const start = sentence.start + match.index + owner.length;
      const name = source.slice(start, start + match[2]!.length).replace(/\s+/gu, '');
      if (/^(?:各|有关|相关|机关|全体|所有|内设|系统|直属|下属|所属)/u.test(name)) continue;
      found.push({ name, evidence: { ...sentence, quote: source.slice(sentence.start, sentence.end), path } });
    }
  }
  return found;
}

/** The short names of the issuer that stand in the document (市工信委), each where it stands first. */
export function findShortNames(source: SourceText, issuer: string): NameFact[] {
  const found = new Map<string, NameFact>();
  const { shape, body } = source;
  for (const match of shape.slice(body.start, body.end).matchAll(shortName)) {
    const name = match[0];
    const start = body.start + match.index;
    const inFullName = issuer.endsWith(name) && shape.startsWith(issuer, start - issuer.length + name.length);
    if (found.has(name) || name.length < 3 || inFullName || !isShortNameOf(name, issuer)) continue;
    const end = start + name.length;
    found.set(name, { name, evidence: { start, end, quote: source.slice(start, end), path: null } });
  }
  return [...found.values()];
}
