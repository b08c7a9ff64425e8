import { makeId } from '../../../graph-schema/model/identity.js';
import type { ManifestDocument } from '../../corpus/manifest.js';
import { scorecardOf } from '../../pipeline/audit/scorecard.js';
import { packScorecard } from '../../pipeline/audit/stored-scorecard.js';
import type { LegalBasisFact } from '../../pipeline/facts/organization.js';
import type { ParsedDocument, Problem } from '../../pipeline/facts/document.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { problemProperties } from './problem-properties.js';
import { describeDocument } from './describe-document.js';

/** The id of a document: of its city, its kind and its number, or title and date where it has none. */
export function documentId(entry: ManifestDocument, parsed: ParsedDocument): string {
  return makeId('Document', ...idFields(entry, parsed));
}

/** Writes the document, its city, what it cites, and the problems found in it. */
export function writeDocument(
  writer: BatchWriter,
  entry: ManifestDocument,
  parsed: ParsedDocument,
  problems: readonly Problem[],
  city: NodeRef,
): NodeRef {
  const { document } = parsed;
  const { title, number, date, issuer, supplied } = describeDocument(entry, parsed);
  const node = writer.node('Document', idFields(entry, parsed), {
    title,
    kind: entry.kind,
    number,
    date,
    issuer,
    repeats: document.repeats,
    format: document.format,
    encoding: document.encoding,
    supplied,
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
  const { number, title } = describeDocument(entry, parsed);
  return [entry.city, entry.kind, ...(number ? [number] : [title, entry.date ?? ''])];
}
