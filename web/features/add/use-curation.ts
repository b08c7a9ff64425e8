import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  IngestDocumentDocument,
  PreviewDocumentDocument,
  RemoveDocumentDocument,
  type CurationFailurePartsFragment,
  type IngestDocumentMutation,
} from '../../lib/gql/operations';
import { inputOf, type Draft } from './draft';
import type { Preview } from './preview-data';

export type Ingested = Extract<IngestDocumentMutation['ingestDocument'], { __typename: 'DocumentIngested' }>;
export type Doing = 'preview' | 'ingest' | 'remove';

/** What a curator does on the screen and what came of it: one thing at a time. */
export function useCuration(token: string) {
  const client = useApolloClient();
  const context = { headers: { authorization: `Bearer ${token}` } };
  const [askPreview] = useMutation(PreviewDocumentDocument, { context });
  const [askIngest] = useMutation(IngestDocumentDocument, { context });
  const [askRemove] = useMutation(RemoveDocumentDocument, { context });
  const [doing, setDoing] = useState<Doing | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<CurationFailurePartsFragment | null>(null);
  const [ingested, setIngested] = useState<Ingested | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);

  async function run(what: Doing, work: () => Promise<void>): Promise<void> {
    setDoing(what);
    setFailure(null);
    setBroken(false);
    setRemoved(null);
    try {
      await work();
    } catch {
      setBroken(true);
    } finally {
      setDoing(null);
    }
  }

  return {
    doing,
    preview,
    failure,
    ingested,
    removed,
    broken,
    read: (draft: Draft) =>
      run('preview', async () => {
        setIngested(null);
        const { data } = await askPreview({ variables: { input: inputOf(draft) } });
        const result = data!.previewDocument;
        if (result.__typename === 'CurationFailure') setFailure(result);
        setPreview(result.__typename === 'DocumentPreview' ? result : null);
      }),
    ingest: (draft: Draft) =>
      run('ingest', async () => {
        const { data } = await askIngest({ variables: { input: inputOf(draft) } });
        const result = data!.ingestDocument;
        if (result.__typename === 'CurationFailure') return setFailure(result);
        setIngested(result as Ingested);
        setPreview(null);
        // every answer so far is of the atlas before
        await client.resetStore();
      }),
    remove: (document: string) =>
      run('remove', async () => {
        const { data } = await askRemove({ variables: { document } });
        const result = data!.removeDocument;
        if (result.__typename === 'CurationFailure') return setFailure(result);
        setIngested(null);
        setRemoved(result.__typename === 'DocumentRemoved' ? result.title : null);
        await client.resetStore();
      }),
  };
}
