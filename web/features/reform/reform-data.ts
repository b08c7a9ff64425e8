import type { ReformPageQuery } from '../../lib/gql/operations';

export type ReformItemOfCity = ReformPageQuery['reformActions']['nodes'][number];
export type ReformCity = ReformPageQuery['cities'][number];
