import type { Child } from './place-children';

export interface Lines {
  /** The line that a chip stands on: its row, moved down by what is listed above it. */
  of(id: string): number;
  total: number;
}

/** Children take lines of their own below their anchor's row; every column moves down together, so that rows stay level. */
export function linesOfRows(rowOf: ReadonlyMap<string, number>, rows: number, children: readonly Child[]): Lines {
  const below = new Map<string, string[]>();
  for (const { node, anchor } of children) below.set(anchor, [...(below.get(anchor) ?? []), node.id]);
  const extra = new Array<number>(rows).fill(0);
  for (const [anchor, ids] of below) {
    const row = rowOf.get(anchor)!;
    extra[row] = Math.max(extra[row]!, ids.length);
  }
  const start: number[] = [0];
  for (let row = 0; row < rows; row++) start.push(start[row]! + 1 + extra[row]!);
  const lines = new Map([...rowOf].map(([id, row]) => [id, start[row]!]));
  for (const [anchor, ids] of below) ids.forEach((id, index) => lines.set(id, lines.get(anchor)! + 1 + index));
  return { of: (id) => lines.get(id)!, total: start[rows]! };
}
