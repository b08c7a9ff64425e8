import { citeLinkPath } from '../../../data/cite/cite-address.js';
import { markedTitle, oneLine } from '../../../data/cite/cited-source.js';
import { sides } from '../../../data/compare/find-gaps.js';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import type { Context } from '../../graphql/context.js';
import { findAlignment } from '../comparison/find-alignment.js';
import type { Alignment } from '../comparison/alignment.type.js';
import type { Document } from '../document/document.type.js';
import type { Evidence } from '../evidence/evidence.type.js';
import { judgedOf } from '../review/review-status-of.js';
import { reviewersOf } from '../review/reviewers-of.js';
import type { Citation, CitationReference } from './citation.type.js';
import { datasetOf } from './dataset-of.js';
import { referenceOf } from './reference-of.js';

/** A sentence with its document. */
interface Sentence {
  document: Document;
  evidence: Evidence;
}

/**
 * How an alignment is cited: by the sentences of its left side, then those of its right side. Each reference says that the
 * link is inferred, and where the other sentence stands; their address holds both. Computes the comparison of the two
 * mandates where it has not been kept. Null where an end is gone, or where the two do not come into question as a pair.
 */
export async function citeAlignment(context: Context, id: string, accessed: string): Promise<Citation | null> {
  const found = await findAlignment(context, id);
  if (found === null) return null;
  const { relation, score, suggested, method } = found;
  const [left, right, judged, reviewers, dataset] = await Promise.all([
    sentencesOf(context, found.left),
    sentencesOf(context, found.right),
    judgedOf(context, id, relation),
    reviewersOf(context, id),
    datasetOf(context),
  ]);
  const judgedRelation = judged.relation === 'NONE' ? null : judged.relation;
  const link = { relation, score, suggested, method, reviewStatus: judged.status, judgedRelation, reviewers };
  const references = sides.flatMap((side) => {
    const [own, others] = side === 'LEFT' ? [left, right] : [right, left];
    return own.map(({ document, evidence }): CitationReference => {
      const pair = [{ document, quote: evidence.quote }, ...others.slice(0, 1).map(asAddressed)];
      return referenceOf(
        {
          fact: id,
          document,
          evidence,
          // the sentence itself is stated: what is inferred is the link
          rule: null,
          link: { ...link, side, other: placesOf(others) },
          dataset,
          accessed,
          address: citeLinkPath(id, side === 'LEFT' ? pair : pair.reverse()),
        },
        context.publicUrl,
      );
    });
  });
  return {
    id,
    kind: 'Alignment',
    origin: 'TEXT',
    basis: 'INFERRED',
    rule: method,
    supplied: [],
    dataset,
    accessed,
    alignment: found as unknown as Alignment,
    reviewers,
    references,
  };
}

async function sentencesOf({ load }: Context, end: { dutyId: string; clauseId: string | null }): Promise<Sentence[]> {
  const evidence: Evidence[] = await load.many(evidenceOf, end.clauseId ?? end.dutyId);
  const documents = await load.nodes<Document>(evidence.map(({ documentId }) => documentId));
  return evidence.map((one, index) => ({ document: documents[index]!, evidence: one }));
}

const asAddressed = ({ document, evidence }: Sentence) => ({ document, quote: evidence.quote });

const placesOf = (sentences: readonly Sentence[]): string =>
  sentences.map(({ document, evidence }) => `《${markedTitle(document)}》${oneLine(evidence.path ?? '')}`).join('；');
