import { labels } from '../model/labels.js';

/** The label that every node carries beside its own, so that any node is found by its id in one indexed look-up. */
export const entityLabel = 'Entity';

/** A property that no two nodes of a label share. Both engines look nodes up by it through an index. */
export interface UniqueProperty {
  name: string;
  label: string;
  property: string;
}

/** `id` is unique among all nodes, and indexed under each label, so that `(n:Duty {id: $id})` reads one entry. */
export const uniqueIds: readonly UniqueProperty[] = [entityLabel, ...labels].map((label) => ({
  name: `${label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()}_id`,
  label,
  property: 'id',
}));
