import { StoreError } from '../../../graph-schema/store/store-error.js';
import { CommandFailure } from '../command-failure.js';
import { curate, type Answered } from '../curate.js';
import { ensureLoaded, openDesk, openGraph } from '../open-graph.js';
import { refusedLine } from '../refused-line.js';
import { askRunningServer } from '../running-server.js';

const removal = /* GraphQL */ `
  mutation Remove($document: String!) {
    result: removeDocument(document: $document) {
      __typename
      ... on DocumentRemoved {
        id
        title
      }
      ... on CurationFailure {
        code
        message
        remedy
        field
      }
    }
  }
`;

/** `atlas remove`: takes an added document away, and all that it alone supports. */
export async function remove(document: string, { json }: { json: boolean }): Promise<void> {
  const { id, title } = await removeIt(document);
  process.stdout.write(json ? `${JSON.stringify({ removed: { id, title } }, null, 2)}\n` : `Removed 《${title}》 (${id})\n`);
}

async function removeIt(document: string): Promise<{ id: string; title: string }> {
  try {
    const store = await openGraph();
    try {
      await ensureLoaded(store);
      return await curate(() => openDesk().remove(document, store));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code !== 'LOCKED') throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    const { result } = await askRunningServer<{ result: Answered }>(removal, { document }, error);
    if (result.__typename === 'CurationFailure') throw new CommandFailure([refusedLine(result)]);
    return result;
  }
}
