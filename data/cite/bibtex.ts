import { bracketed, markedTitle, oneLine, type CitedSource } from './cited-source.js';
import { referenceKey, sourceNotes } from './source-notes.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The reference as a BibTeX entry of type `@misc`. Fields that nobody gives are left out and named in the note. */
export function bibtex(source: CitedSource): string {
  const { document, accessed, address } = source;
  const [year, month] = document.date?.split('-') ?? [];
  const issuer = bracketed(document, 'issuer');
  const number = bracketed(document, 'number');
  const fields: [string, string][] = [
    // doubled braces: a body's name is not cut into first and last names, a title keeps its case
    ...(issuer === null ? [] : [['author', `{{${escaped(issuer)}}}`] as [string, string]]),
    ['title', `{{${escaped(markedTitle(document))}}}`],
    ...(number === null ? [] : [['number', `{${escaped(number)}}`] as [string, string]]),
    ...(year === undefined ? [] : [['year', `{${year}}`] as [string, string]]),
    ...(month === undefined ? [] : [['month', months[Number(month) - 1]!] as [string, string]]),
    ['url', `{${safeAddress(address)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${escaped(sourceNotes(source).join('；'))}}`],
    ['langid', '{chinese}'],
  ];
  return `@misc{${referenceKey(source)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

const spellings: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces even behind a backslash
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
};

const escaped = (text: string): string => oneLine(text).replace(/[\\{}^~$&#%_]/gu, (sign) => spellings[sign] ?? `\\${sign}`);

/** An address stands as it is; what would end the field is percent-encoded. */
const safeAddress = (address: string): string =>
  address.replace(/[{}\\\s"<>]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`);
