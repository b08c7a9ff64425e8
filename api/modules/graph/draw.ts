import { entityKindOf } from '../../../graph-schema/model/entity-kind.js';
import type { Gap } from '../../../graph-schema/model/vocabulary.js';
import type { GraphNodeRow } from '../../../graph-schema/queries/graph.js';
import type { GraphNode } from './graph-node.type.js';
import type { Neighbourhood } from './neighbourhood.type.js';

const labelLength = 24;

/** Rows of the graph, one more than fits where there are more, as the nodes of one answer. */
export function draw(rows: readonly GraphNodeRow[], maximum: number): Neighbourhood {
  const kept = rows.slice(0, maximum);
  const shown = kept.map((row) => row.id);
  const nodes = kept.flatMap<GraphNode>((row) => {
    const kind = entityKindOf(row.label);
    return kind ? [{ id: row.id, kind, label: labelOf(row), ownGap: row.gap as Gap | null, shown }] : [];
  });
  return { nodes, truncated: rows.length > maximum };
}

function labelOf({ title, text, id }: GraphNodeRow): string {
  if (title) return title;
  const points = [...(text ?? id)];
  return points.length > labelLength ? `${points.slice(0, labelLength).join('')}…` : points.join('');
}
