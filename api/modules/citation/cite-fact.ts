import { citePath, quoteHash, sourceHash } from '../../../data/cite/cite-address.js';
import { factOrigin } from '../../../data/cite/fact-origin.js';
import { readVersion } from '../../../data/load/load-queries.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import type { Basis } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { today } from '../../graphql/today.js';
import type { Document } from '../document/document.type.js';
import type { Evidence } from '../evidence/evidence.type.js';
import type { Citation, CitationReference } from './citation.type.js';
import { datasetMark } from '../../../data/cite/dataset-mark.js';

/** What of a node matters to its citation, whatever else it is. */
interface Cited {
  id: string;
  basis?: Basis;
  rule?: string;
  supplied?: string[];
}

/** Nodes that hold together what was read, and are no facts. */
export const notCited: readonly (string | null)[] = [null, 'Passage', 'Annotation', 'LoadedPart', 'DatasetVersion', 'Problem'];

/** How the fact with this id is cited; null where nothing has it. `accessed` is today where it is left out. */
export async function citeFact(context: Context, id: string, accessed: string | null | undefined): Promise<Citation | null> {
  const label = labelOfId(id);
  if (label === null || notCited.includes(label)) return null;
  const [node, evidence, [version]] = await Promise.all([
    context.load.node<Cited>(id),
    context.load.many(evidenceOf, id),
    context.store.read(readVersion),
  ]);
  if (node === null) return null;
  const day = accessed ?? today();
  const basis = node.basis ?? (label === 'AreaCoding' ? 'INFERRED' : 'STATED');
  const rule = basis === 'INFERRED' ? (node.rule ?? null) : null;
  const dataset = version ? datasetMark(version) : 'unversioned';
  const passages: (Evidence | null)[] = label === 'Document' ? [null] : evidence;
  const documents = await context.load.nodes<Document>(passages.map((one) => one?.documentId ?? id));
  const references = passages.map((one, index): CitationReference =>
    referenceOf({ fact: id, document: documents[index]!, evidence: one, rule, dataset, accessed: day }, context.publicUrl),
  );
  return {
    id,
    kind: label,
    origin: factOrigin(label, evidence.length > 0),
    basis,
    rule,
    // a document's own are said with each of its references
    supplied: label === 'Document' ? [] : (node.supplied ?? []),
    dataset,
    accessed: day,
    references,
  };
}

interface ReferenceParts {
  fact: string;
  document: Document;
  evidence: Evidence | null;
  rule: string | null;
  dataset: string;
  accessed: string;
}

/** One sentence as a reference. */
export function referenceOf({ fact, document, evidence, rule, dataset, accessed }: ReferenceParts, publicUrl: string): CitationReference {
  const quote = evidence?.quote ?? null;
  const address = citePath(fact, document, quote);
  const { number = null, date = null, issuer = null } = document;
  const source = {
    fact,
    document: { ...document, number, date, issuer },
    passage: evidence && { ...evidence, path: evidence.path ?? null },
    rule,
    dataset,
    accessed,
  };
  return {
    source: { ...source, address: publicUrl + address },
    document,
    evidence,
    sourceHash: sourceHash(document.sha256),
    quoteHash: quote === null ? null : quoteHash(quote),
    address,
  };
}
