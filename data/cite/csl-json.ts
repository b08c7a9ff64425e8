import { bracketed, markedTitle, oneLine, type CitedSource } from './cited-source.js';
import { referenceKey, sourceNotes } from './source-notes.js';

/** The reference as CSL-JSON: a list of one item, as reference managers import it. What nobody gives is left out. */
export function cslJson(source: CitedSource): string {
  const { document, passage, accessed, address } = source;
  const issuer = bracketed(document, 'issuer');
  const number = bracketed(document, 'number');
  const item = {
    id: referenceKey(source),
    type: 'webpage',
    title: markedTitle(document),
    ...(issuer === null ? {} : { author: [{ literal: issuer }] }),
    ...(number === null ? {} : { number }),
    ...(document.date === null ? {} : { issued: dateParts(document.date) }),
    ...(passage?.path ? { section: oneLine(passage.path) } : {}),
    accessed: dateParts(accessed),
    URL: address,
    language: 'zh-CN',
    note: sourceNotes(source).join('；'),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
