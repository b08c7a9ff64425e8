import { givenHash, quoteHash, type CiteAddress } from '../../../data/cite/cite-address.js';
import { judgeAddress } from '../../../data/cite/judge-address.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { factsOfDocuments } from '../../../graph-schema/queries/evidence.js';
import type { Context } from '../../graphql/context.js';
import type { Document } from '../document/document.type.js';
import { citeFact, referenceOf } from './cite-fact.js';
import type { Citation, CitedAddress, CitedElsewhere } from './citation.type.js';

/** Facts that are named where the cited words stand for others now. */
const mostElsewhere = 10;

/** What became of an address of a citation. */
export async function findCited(context: Context, address: CiteAddress, accessed: string | null | undefined): Promise<CitedAddress> {
  const citation = await citeFact(context, address.fact, accessed);
  const references = citation?.references ?? null;
  const standing = references?.map(({ document, evidence }) => ({ document, quote: evidence?.quote ?? null })) ?? null;
  const { status, cited } = judgeAddress(address, standing);
  const document = await documentOf(context, address, citation, cited);
  const quote = givenHash(address.quote);
  const lost = status === 'SENTENCE_CHANGED' || status === 'FACT_GONE';
  return {
    status,
    citation,
    reference: references?.[cited] ?? null,
    document,
    elsewhere: lost && document && quote !== null ? await sameWords(context, quote, document, address.fact, accessed) : [],
  };
}

function documentOf({ load }: Context, { document }: CiteAddress, citation: Citation | null, cited: number): Promise<Document | null> {
  const known = citation?.references[cited]?.document;
  if (known) return Promise.resolve(known);
  if (document === null) return Promise.resolve(citation?.references[0]?.document ?? null);
  return labelOfId(document) === 'Document' ? load.node<Document>(document) : Promise.resolve(null);
}

/** Facts that rest on the cited words now: an item that got another number, for example. */
async function sameWords(
  context: Context,
  quote: string,
  document: Document,
  besides: string,
  accessed: string | null | undefined,
): Promise<CitedElsewhere[]> {
  const all = await context.load.many(factsOfDocuments, document.id);
  const found = all.filter((one) => one.fact !== besides && quoteHash(one.quote, 64).startsWith(quote)).slice(0, mostElsewhere);
  return Promise.all(
    found.map(async ({ fact, ...evidence }): Promise<CitedElsewhere> => {
      const { rule, dataset, accessed: day } = (await citeFact(context, fact, accessed))!;
      const reference = referenceOf({ fact, document, evidence: { ...evidence, fact }, rule, dataset, accessed: day }, context.publicUrl);
      return { fact, kind: labelOfId(fact)!, reference };
    }),
  );
}
