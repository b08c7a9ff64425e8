import type { PreviewDocumentMutation } from '../../lib/gql/operations';

/** What was read of a document. */
export type Preview = Extract<PreviewDocumentMutation['previewDocument'], { __typename: 'DocumentPreview' }>;

/** A span of its text, in code points. */
export interface Place {
  start: number;
  end: number;
}
