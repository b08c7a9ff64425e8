import { citePath } from '../../../data/cite/cite-address.js';
import { factOrigin } from '../../../data/cite/fact-origin.js';
import { endsOfAlignment, labelOfId } from '../../../graph-schema/model/identity.js';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import type { Basis } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { today } from '../../graphql/today.js';
import type { Document } from '../document/document.type.js';
import type { Evidence } from '../evidence/evidence.type.js';
import { citeAlignment } from './cite-alignment.js';
import type { Citation, CitationReference } from './citation.type.js';
import { datasetOf } from './dataset-of.js';
import { referenceOf } from './reference-of.js';

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
  if (endsOfAlignment(id)) return citeAlignment(context, id, accessed ?? today());
  const label = labelOfId(id);
  if (label === null || notCited.includes(label)) return null;
  const [node, evidence, dataset] = await Promise.all([
    context.load.node<Cited>(id),
    context.load.many(evidenceOf, id),
    datasetOf(context),
  ]);
  if (node === null) return null;
  const day = accessed ?? today();
  const basis = node.basis ?? (label === 'AreaCoding' ? 'INFERRED' : 'STATED');
  const rule = basis === 'INFERRED' ? (node.rule ?? null) : null;
  const passages: (Evidence | null)[] = label === 'Document' ? [null] : evidence;
  const documents = await context.load.nodes<Document>(passages.map((one) => one?.documentId ?? id));
  const references = passages.map((one, index): CitationReference => {
    const document = documents[index]!;
    const address = citePath(id, document, one?.quote ?? null);
    return referenceOf({ fact: id, document, evidence: one, rule, link: null, dataset, accessed: day, address }, context.publicUrl);
  });
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
    alignment: null,
    reviewers: [],
    references,
  };
}
