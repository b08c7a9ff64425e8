import { unpackScorecard } from '../../../data/pipeline/audit/stored-scorecard.js';
import { scorecardsOfDocuments } from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import { Coverage } from './coverage.type.js';

/** The coverage of a document from the graph; null where there is no such document. */
export async function coverageOfDocument(id: string, { load }: Context): Promise<Coverage | null> {
  const stored = await load.one(scorecardsOfDocuments, id);
  return stored && Object.assign(new Coverage(), unpackScorecard(stored.scorecard), { id });
}
