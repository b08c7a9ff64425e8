import type { ManifestDocument } from '../../corpus/manifest.js';
import type { ParsedDocument } from '../../pipeline/facts/document.js';

export interface DocumentDescription {
  title: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  /** Fields whose value is the manifest's and does not stand so in the text. */
  supplied: string[];
}

const fields = ['title', 'number', 'date', 'issuer'] as const;

/** A document's title, number, date and issuer: as its manifest entry says, else as the text does; the file's name where nobody gives a title. */
export function describeDocument(entry: ManifestDocument, { document, organizations }: ParsedDocument): DocumentDescription {
  const supplied: string[] = fields.filter((field) => entry[field] !== null && entry[field] !== document[field]);
  const given = entry.department;
  const corrected = organizations.some(({ name }) => name === given && !document.text.replace(/\s+/gu, '').includes(name));
  const departmentSupplied = given !== null && (organizations.length === 0 || corrected);
  return {
    title: entry.title ?? document.title ?? entry.file,
    number: entry.number ?? document.number,
    date: entry.date ?? document.date,
    issuer: entry.issuer ?? document.issuer,
    supplied: [...supplied, 'city', ...(departmentSupplied ? ['department'] : [])],
  };
}
