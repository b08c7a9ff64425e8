import type { DocumentPageQuery } from '../../lib/gql/operations';

/** A document with its text and all its spans. */
export type DocumentData = NonNullable<DocumentPageQuery['document']>;
