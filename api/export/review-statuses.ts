import type { StatusOf } from '../../data/export/read/export-reader.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { createContext } from '../graphql/context.js';
import { reviewStatusOf } from '../modules/review/review-status-of.js';

/** What people have judged of inferred facts, as the API's `reviewStatus` says it. The one place where exports learn of reviews. */
export function reviewStatuses(store: GraphStore): StatusOf {
  return async (ids) => {
    const context = createContext(store);
    return new Map(await Promise.all(ids.map(async (id) => [id, await reviewStatusOf(context, id)] as const)));
  };
}
