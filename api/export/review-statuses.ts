import type { StatusOf } from '../../data/export/read/export-reader.js';
import type { ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import { nodesByIds } from '../../graph-schema/queries/node.js';
import { inBatches } from '../../data/export/read/in-batches.js';
import type { GraphStore } from '../../graph-schema/store/port.js';

/** What people have judged of inferred facts, as the API's `reviewStatus` says it. The one place where exports learn of reviews. */
export function reviewStatuses(store: GraphStore): StatusOf {
  return async (ids) => {
    const rows = await inBatches(ids, (some) => store.read(nodesByIds, { ids: some }));
    return new Map(rows.map(({ owner, node }) => [owner, (node as { reviewStatus?: ReviewStatus }).reviewStatus ?? 'UNREVIEWED']));
  };
}
