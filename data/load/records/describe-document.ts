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

/** A document's title, number, date and issuer: as its manifest entry says, else as the text does; a title of our own, marked as such, where nobody gives one. */
export function describeDocument(entry: ManifestDocument, { document, organizations }: ParsedDocument): DocumentDescription {
  const supplied: string[] = fields.filter((field) => entry[field] !== null && entry[field] !== document[field]);
  const given = entry.department;
  const corrected = organizations.some(({ name }) => name === given && !document.text.replace(/\s+/gu, '').includes(name));
  const departmentSupplied = given !== null && (organizations.length === 0 || corrected);
  const title = entry.title ?? document.title ?? ownTitle(entry, organizations[0]?.name ?? given);
  return {
    title,
    number: entry.number ?? document.number,
    date: entry.date ?? document.date,
    issuer: entry.issuer ?? document.issuer,
    supplied: [
      ...supplied,
      ...(entry.title === null && document.title === null ? ['title'] : []),
      'city',
      ...(departmentSupplied ? ['department'] : []),
    ],
  };
}

/** 某局职责[题名自拟]: cited as GB/T 7714 asks for a document without a title. */
function ownTitle(entry: ManifestDocument, organization: string | null): string {
  if (!organization) return entry.file;
  return `${organization}${entry.kind === 'MANDATE' ? '职责' : ''}[题名自拟]`;
}
