import { citePath, givenHash, quoteHash, sideOfAddress, type CiteAddress } from '../../../data/cite/cite-address.js';
import { judgeAddress, type CitationStatus } from '../../../data/cite/judge-address.js';
import { sides as bothSides } from '../../../data/compare/find-gaps.js';
import { endsOfAlignment, labelOfId } from '../../../graph-schema/model/identity.js';
import { factsOfDocuments } from '../../../graph-schema/queries/evidence.js';
import type { Context } from '../../graphql/context.js';
import type { Document } from '../document/document.type.js';
import { citeFact } from './cite-fact.js';
import type { Citation, CitationReference, CitedAddress, CitedElsewhere } from './citation.type.js';
import { referenceOf } from './reference-of.js';

/** Facts that are named where the cited words stand for others now. */
const mostElsewhere = 10;

/** What became of an address of a citation. */
export async function findCited(context: Context, address: CiteAddress, accessed: string | null | undefined): Promise<CitedAddress> {
  const citation = await citeFact(context, address.fact, accessed);
  if (endsOfAlignment(address.fact)) return findCitedLink(context, address, citation, accessed);
  const found = await findSentence(context, address, citation?.references ?? null, accessed);
  return { ...found, citation, sides: [] };
}

/** As `findCited`, of an alignment: each of its two sentences is looked for. */
async function findCitedLink(
  context: Context,
  address: CiteAddress,
  citation: Citation | null,
  accessed: string | null | undefined,
): Promise<CitedAddress> {
  const sides = await Promise.all(
    bothSides.map(async (side, index) => {
      const references = citation?.references.filter((one) => one.side === side) ?? null;
      return { side, ...(await findSentence(context, sideOfAddress(address, index), references, accessed)) };
    }),
  );
  return {
    status: mostChanged.find((status) => sides.some((one) => one.status === status))!,
    citation,
    reference: null,
    document: sides[0]!.document,
    sides,
    elsewhere: sides.flatMap(({ elsewhere }) => elsewhere),
  };
}

const mostChanged = [
  'FACT_GONE',
  'SENTENCE_CHANGED',
  'UNCHECKED',
  'FILE_CHANGED',
  'UNCHANGED',
] as const satisfies readonly CitationStatus[];

/** @param references by which the fact is cited now; null where nothing has its id */
async function findSentence(
  context: Context,
  address: CiteAddress,
  references: readonly CitationReference[] | null,
  accessed: string | null | undefined,
): Promise<Omit<CitedAddress, 'citation' | 'sides'>> {
  const standing = references?.map(({ document, evidence }) => ({ document, quote: evidence?.quote ?? null })) ?? null;
  const { status, cited } = judgeAddress(address, standing);
  const document = await documentOf(context, address, references, cited);
  const quote = givenHash(address.quote);
  const lost = status === 'SENTENCE_CHANGED' || status === 'FACT_GONE';
  return {
    status,
    reference: references?.[cited] ?? null,
    document,
    elsewhere: lost && document && quote !== null ? await sameWords(context, quote, document, address.fact, accessed) : [],
  };
}

function documentOf(
  { load }: Context,
  { document }: CiteAddress,
  references: readonly CitationReference[] | null,
  cited: number,
): Promise<Document | null> {
  const known = references?.[cited]?.document;
  if (known) return Promise.resolve(known);
  if (document === null) return Promise.resolve(references?.[0]?.document ?? null);
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
      const address = citePath(fact, document, evidence.quote);
      const parts = { fact, document, evidence: { ...evidence, fact }, rule, link: null, dataset, accessed: day, address };
      const reference = referenceOf(parts, context.publicUrl);
      return { fact, kind: labelOfId(fact)!, reference };
    }),
  );
}
