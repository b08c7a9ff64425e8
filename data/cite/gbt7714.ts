import { linkNote } from './cited-link.js';
import { bracketed, markedTitle, oneLine, type CitedSource } from './cited-source.js';

/**
 * A reference by GB/T 7714—2015 (8.1–8.8, electronic resources, type EB/OL):
 * 责任者. 题名:文号[EB/OL]. 年:引文位置(日期)[引用日期]. 获取路径.
 * Who issued it is 佚名 where nobody says; publisher and date are then said to be unknown, never guessed. Square brackets
 * stand round what is ours and not the document's (the title as [题名自拟]), so also round the note behind the reference that
 * says of a link that it is inferred.
 */
export function gbt7714(source: CitedSource): string {
  const { document, passage, link, accessed, address } = source;
  const issuer = bracketed(document, 'issuer');
  const number = bracketed(document, 'number');
  const place = passage?.path ? `:${oneLine(passage.path)}` : '';
  const published = [...(issuer === null ? ['[出版者不详]'] : []), yearOf(source)].join(',');
  return `${ended(issuer ?? '佚名')} ${markedTitle(document)}${number === null ? '' : `:${number}`}[EB/OL]. ${published}${place}${dayOf(source)}[${accessed}]. ${address}.${link === null ? '' : ` [${oneLine(linkNote(link))}].`}`;
}

function yearOf({ document: { date, supplied } }: CitedSource): string {
  if (date === null) return '[日期不详]';
  const year = date.slice(0, 4);
  return supplied.includes('date') ? `[${year}]` : year;
}

/** The date of the document in full, where more than a year is known. */
function dayOf({ document: { date, supplied } }: CitedSource): string {
  if (date === null || date.length === 4) return '';
  return supplied.includes('date') ? `([${date}])` : `(${date})`;
}

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
