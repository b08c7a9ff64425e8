import { quoteHash } from './cite-address.js';
import { linkNote } from './cited-link.js';
import { oneLine, type CitedSource } from './cited-source.js';

const fieldNames = { title: '题名', number: '文号', date: '日期', issuer: '责任者' } as const;

/** What a reference's own fields have no room for, each in a few words: place, words, hashes, version, and whose the description is. */
export function sourceNotes({ document, passage, rule, link, dataset }: CitedSource): string[] {
  const fields = Object.entries(fieldNames);
  const supplied = fields.filter(([field]) => document.supplied.includes(field)).map(([, name]) => name);
  const unknown = fields.filter(([field]) => document[field as keyof typeof fieldNames] === null).map(([, name]) => name);
  return [
    ...(passage?.path ? [oneLine(passage.path)] : []),
    ...(passage
      ? [`「${oneLine(passage.quote)}」`, `字符 ${passage.start}–${passage.end}`, `引文 SHA-256 ${quoteHash(passage.quote)}`]
      : []),
    `文件 SHA-256 ${document.sha256}`,
    `数据集 ${dataset}`,
    ...(rule === null ? [] : [`由规则 ${oneLine(rule)} 推断，原文未直接写明`]),
    ...(link === null ? [] : [oneLine(linkNote(link))]),
    ...(supplied.length > 0 ? [`${supplied.join('、')}由资料清单所给，不见于原文`] : []),
    ...(unknown.length > 0 ? [`${unknown.join('、')}不详`] : []),
  ];
}

/** Names a reference in a bibliography: of the fact and its words, so that it stays the same. Both sides of a link may have the same words. */
export function referenceKey({ fact, passage, link }: CitedSource): string {
  const named = link === null ? fact : `${fact}-${link.side.toLowerCase()}`;
  return passage ? `${named}-${quoteHash(passage.quote, 6)}` : named;
}
