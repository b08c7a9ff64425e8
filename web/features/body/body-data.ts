import type { BodyPageQuery } from '../../lib/gql/operations';

export type BodyData = Extract<NonNullable<BodyPageQuery['node']>, { __typename?: 'Body' }>;
export type BoundaryOfBody = BodyData['boundaries'][number];
