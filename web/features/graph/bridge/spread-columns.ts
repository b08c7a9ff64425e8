import { clipLabel } from '../model/clip-label';
import type { BridgeColumn } from './bridge-columns';
import { chipWidth, longestLabel, sizes } from './bridge-sizes';
import type { Child } from './place-children';

export interface ColumnPlace {
  /** Centre. */
  x: number;
  width: number;
  /** Taken off the width of a chip at each side. */
  inset: number;
}

/** Columns side by side, each as wide as its longest label needs. */
export function spreadColumns(
  columns: readonly BridgeColumn[],
  children: readonly Child[],
  badgeRoom: (area: string) => number,
): { places: ColumnPlace[]; width: number } {
  const listed = new Map<string, number>();
  for (const { node, anchor, depth } of children) {
    const width = chipWidth(clipLabel(node.label, longestLabel.child)) + sizes.indent * depth;
    listed.set(anchor, Math.max(listed.get(anchor) ?? 0, width));
  }
  let edge: number = sizes.margin;
  const places = columns.map((column) => {
    const inset = column.kind === 'divisions' && column.cities.some((city) => city.divisionsMissing !== null) ? sizes.panelInset : 0;
    const room = (id: string) => 2 * (column.kind === 'areas' ? badgeRoom(id) : inset);
    const widths = column.items.map(({ id, node }) =>
      Math.max(node ? chipWidth(clipLabel(node.label, longestLabel[column.kind])) + room(id) : 0, (listed.get(id) ?? 0) + 2 * inset),
    );
    const width = Math.max(column.kind === 'divisions' ? sizes.divisions : sizes.duties, ...widths);
    const x = edge + width / 2;
    edge += width + sizes.gap;
    return { x, width, inset };
  });
  return { places, width: edge - sizes.gap + sizes.margin };
}
