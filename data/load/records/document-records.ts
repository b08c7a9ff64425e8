import { makeId } from '../../../graph-schema/model/identity.js';
import type { ManifestDocument } from '../../corpus/manifest.js';
import { scorecardOf } from '../../pipeline/audit/scorecard.js';
import { packScorecard } from '../../pipeline/audit/stored-scorecard.js';
import type { LegalBasisFact } from '../../pipeline/facts/organization.js';
import type { ParsedDocument, Problem } from '../../pipeline/facts/document.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { problemProperties } from './problem-properties.js';

/** The id of a document: of its city, its kind and its number, or title and date where it has none. */
export function documentId(entry: ManifestDocument, parsed: ParsedDocument): string {
  return makeId('Document', ...idFields(entry, parsed));
}

/** Writes the document, its city, what it cites, and the problems found in it. What the text does not give is supplied, and marked so. */
export function writeDocument(
  writer: BatchWriter,
  entry: ManifestDocument,
  parsed: ParsedDocument,
  problems: readonly Problem[],
  city: NodeRef,
): NodeRef {
  const { document } = parsed;
  const fields = { title: document.title, number: document.number, date: document.date, issuer: document.issuer } as const;
  const supplied = (Object.keys(fields) as (keyof typeof fields)[]).filter((field) => fields[field] === null && entry[field] !== null);
  const node = writer.node('Document', idFields(entry, parsed), {
    title: fields.title ?? entry.title ?? entry.file,
    kind: entry.kind,
    number: fields.number ?? entry.number,
    date: fields.date ?? entry.date,
    issuer: fields.issuer ?? entry.issuer,
    repeats: document.repeats,
    format: document.format,
    encoding: document.encoding,
    supplied: [...supplied, 'city', ...(parsed.organizations.length === 0 && entry.department !== null ? ['department'] : [])],
    addressees: parsed.addressees.map(({ name }) => name),
    attachments: parsed.attachments.map(({ name }) => name),
    text: document.text,
    sha256: document.sha256,
    origin: entry.origin,
    scorecard: packScorecard(scorecardOf(parsed, entry.expected)),
  });
  writer.relate(node, 'OF_CITY', city);
  for (const cited of parsed.cites) writer.relate(node, 'CITES', writeLegalBasis(writer, cited));
  problems.forEach((problem, index) => {
    writer.relate(node, 'HAS_PROBLEM', writer.node('Problem', [node.id, problem.rule, index], problemProperties(problem)));
  });
  return node;
}

/** Another document that one cites; the same title and number are one node. */
export function writeLegalBasis(writer: BatchWriter, cited: LegalBasisFact): NodeRef {
  const node = writer.node('LegalBasis', [cited.title, cited.number ?? ''], {
    title: cited.title,
    number: cited.number,
    issuers: cited.issuers,
  });
  writer.evidence(node, [cited.evidence]);
  return node;
}

function idFields(entry: ManifestDocument, parsed: ParsedDocument): string[] {
  const number = parsed.document.number ?? entry.number;
  return [entry.city, entry.kind, ...(number ? [number] : [parsed.document.title ?? entry.title ?? entry.file, entry.date ?? ''])];
}
