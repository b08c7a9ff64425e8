import type { Label } from '../../../graph-schema/model/labels.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import type { SearchHit } from './search-hit.type.js';

export interface SearchRequest {
  text: string;
  labels: readonly Label[] | null;
  cities: readonly string[] | null;
  skip: number;
  limit: number;
}

/** Placeholder until the ranker is connected. */
export function searchGraph(_store: GraphStore, _request: SearchRequest): Promise<{ hits: SearchHit[]; totalCount: number }> {
  return Promise.reject(new Error('searchGraph is not connected'));
}
