import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { DocumentDesk } from '../../../data/load/desk/document-desk.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import { corpusOf, inventedMandate } from '../../fixtures/mandates/invented-corpus.js';
import { ask, servedAtlas, type Answer, type ServedAtlas } from './served-atlas.js';

export interface CuratedAtlas extends ServedAtlas {
  /** Where added documents are kept. */
  added: string;
  /** An operation that bears a token; the right one unless another is given. */
  curate(query: string, variables?: Record<string, unknown>, token?: string): Promise<Answer>;
}

const token = 'a-token-of-the-tests';

/** Serves an atlas of one invented mandate, to which a curator may add documents. */
export async function curatedAtlas(tokens: readonly string[] = [token]): Promise<CuratedAtlas> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-curated-'));
  const folder = join(home, 'corpus');
  const corpus = corpusOf([inventedMandate(0)]);
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(corpus.manifest));
  for (const { entry, bytes } of corpus.documents) await writeFile(join(folder, entry.file), bytes);
  const added = join(home, 'documents');
  const curators = { desk: new DocumentDesk(folder, added), tokens };
  const atlas = await servedAtlas({ batches: buildBatches(await readCorpus(folder)).batches, curators });
  return {
    ...atlas,
    added,
    curate: (query, variables, given = token) => ask(atlas.url, query, variables, { authorization: `Bearer ${given}` }),
    stop: async () => {
      await atlas.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
