import { edgeKinds, isAssignment, isCoding, type AtlasGraph, type AtlasNode } from '../model/atlas-graph';
import { endsOfKinds } from '../model/ends-of-kinds';
import type { BridgeCity } from './bridge-input';
import { noteRows } from './bridge-sizes';
import type { Link } from './count-crossings';
import type { ColumnItem } from './order-columns';

export type ColumnKind = 'divisions' | 'duties' | 'areas';

export interface BridgeColumn {
  kind: ColumnKind;
  cities: readonly BridgeCity[];
  /** An item without a node keeps a row free for the sentence of a missing section. */
  items: (ColumnItem & { node: AtlasNode | null })[];
}

export interface BridgeColumns {
  columns: BridgeColumn[];
  /** Lines between each column and the next. */
  links: Link[][];
}

/** The main line of a duty is bent least. */
const weights = { primaryCoding: 3, coding: 1, assignment: 2 } as const;
/** Groups of one city in a column: rows for a sentence, its items, those without a partner. */
const groups = { note: 0, partnered: 1, alone: 2, perCity: 3 } as const;

export const noteRowId = (cityCode: string, row: number) => `note:${cityCode}:${row}`;

/** Divisions ┈ duties ─ areas ─ duties ┈ divisions; with one city the left half alone, with more than two several cities to a side, one below the other. */
export function bridgeColumns(graph: AtlasGraph, cities: readonly BridgeCity[], alone: ReadonlySet<string>): BridgeColumns {
  const left = cities.slice(0, Math.ceil(cities.length / 2));
  const right = cities.slice(left.length);
  const column = (kind: ColumnKind, of: readonly BridgeCity[]): BridgeColumn => ({
    kind,
    cities: of,
    items: itemsOf(graph, kind, of, alone),
  });
  const columns = [column('divisions', left), column('duties', left), column('areas', cities)];
  if (right.length > 0) columns.push(column('duties', right), column('divisions', right));

  const columnOf = new Map(columns.flatMap(({ items }, index) => items.map((item) => [item.id, index] as const)));
  const links: Link[][] = columns.slice(1).map(() => []);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const edge of graph.edges) {
    const ends = isCoding(edge)
      ? endsOfKinds(edge, byId, 'DUTY', 'FUNCTION_AREA')
      : isAssignment(edge)
        ? endsOfKinds(edge, byId, 'DIVISION', 'DUTY')
        : null;
    if (!ends) continue;
    const [a, b] = ends
      .map((end) => ({ id: end.id, column: columnOf.get(end.id) }))
      .sort((x, y) => (x.column ?? -1) - (y.column ?? -1)) as [Place, Place];
    if (a.column === undefined || b.column !== a.column + 1) continue;
    const weight = isAssignment(edge) ? weights.assignment : edge.kind === edgeKinds.primaryCoding ? weights.primaryCoding : weights.coding;
    links[a.column]!.push({ from: a.id, to: b.id, weight });
  }
  return { columns, links };
}

interface Place {
  id: string;
  column: number | undefined;
}

function itemsOf(graph: AtlasGraph, kind: ColumnKind, cities: readonly BridgeCity[], alone: ReadonlySet<string>): BridgeColumn['items'] {
  if (kind === 'areas') {
    return graph.nodes.filter((node) => node.kind === 'FUNCTION_AREA').map((node) => ({ id: node.id, node, group: node.residual ? 1 : 0 }));
  }
  const wanted = kind === 'divisions' ? 'DIVISION' : 'DUTY';
  return cities.flatMap((city, index) => {
    const first = index * groups.perCity;
    const free = kind === 'divisions' && city.divisionsMissing !== null ? noteRows(city.divisionsMissing) : 0;
    const notes = Array.from({ length: free }, (_, row) => ({ id: noteRowId(city.code, row), node: null, group: first + groups.note }));
    const items = graph.nodes
      .filter((node) => node.kind === wanted && node.cityCode === city.code)
      .sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity))
      .map((node) => ({ id: node.id, node, group: first + (alone.has(node.id) ? groups.alone : groups.partnered) }));
    return [...notes, ...items];
  });
}
