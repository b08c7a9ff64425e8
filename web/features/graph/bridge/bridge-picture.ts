import { chipFontSize, type Picture, type PictureEdge, type PictureNode } from '../../../graph-canvas/picture';
import { edgeKinds, isAssignment, type AtlasEdge, type AtlasGraph, type AtlasNode } from '../model/atlas-graph';
import { chipLooks } from '../model/chip-look';
import { clipLabel } from '../model/clip-label';
import { bridgeColumns, type BridgeColumn } from './bridge-columns';
import type { BridgeInput } from './bridge-input';
import { bridgeRows } from './bridge-rows';
import { longestLabel, sizes } from './bridge-sizes';
import { foldByArea } from './fold-by-area';
import { linesOfRows } from './lines-of-rows';
import { missingPanel } from './missing-panel';
import { orderColumns } from './order-columns';
import { placeChildren } from './place-children';
import { badgeNodes, planBadges } from './reform-badges';
import { sharedAreas } from './shared-areas';
import { spreadColumns } from './spread-columns';
import { textWidth } from './text-width';
import { unpartnered } from './unpartnered';

/** Over about thirty rows a picture is folded by area; the pair it was made for has as many rows as the codebook has areas. */
export const foldAboveRows = 36;

export interface BridgePicture extends Picture {
  /** True where duties and divisions are folded by area. */
  folded: boolean;
  /** Links of the input that are not drawn one by one. */
  hiddenEdges: number;
  /** What is drawn, with what was folded for it; the table and the tree show the same. */
  drawn: AtlasGraph;
}

/** The first picture: who holds what reads along one row, and what answers it in the other city along the same row. */
export function bridgePicture(input: BridgeInput): BridgePicture {
  const folded = longestColumn(input.graph) > foldAboveRows;
  const shown = folded ? foldByArea(input.graph, input.openAreas, input.words.fold) : { ...input.graph, hiddenEdges: 0 };
  const alone = unpartnered(input.whole, input.cities);
  const filled = sharedAreas(input.whole);

  const { columns, links } = bridgeColumns(shown, input.cities, alone);
  const order = orderColumns(
    columns.map((column) => column.items),
    links,
  );
  const { rowOf, rows } = bridgeRows(order, links);
  const children = placeChildren(shown, new Set(rowOf.keys()), input.expanded);
  const lines = linesOfRows(rowOf, rows, children);
  const badges = planBadges(input.badges, columns[0]!.cities);
  const { places, width } = spreadColumns(columns, children, badges.room);
  const y = (line: number) => sizes.head + (line + 0.5) * sizes.row;
  const chip = (node: AtlasNode, x: number, chipWidth: number, ems: number): PictureNode => ({
    id: node.id,
    role: 'chip',
    label: clipLabel(node.label, ems),
    ...chipLooks[node.kind],
    x,
    y: y(lines.of(node.id)),
    width: chipWidth,
    height: sizes.chip,
    filled: filled.has(node.id),
    unpartnered: alone.has(node.id),
  });

  const nodes = columns.flatMap((column, index) => {
    const place = places[index]!;
    const ids = new Set(column.items.map(({ id }) => id));
    return [
      headOf(column, index, place.x, place.width, input),
      ...(column.kind === 'divisions' ? column.cities.flatMap((city) => missingPanel(city, column, lines, place, y)) : []),
      ...column.items.flatMap(({ node }) => (node ? [chip(node, place.x, place.width - 2 * place.inset, longestLabel[column.kind])] : [])),
      ...(column.kind === 'areas' ? column.items.flatMap(({ id }) => badgeNodes(badges, id, place.x, y(lines.of(id)), place.width)) : []),
      ...children
        .filter(({ anchor }) => ids.has(anchor))
        .map(({ node, depth }) =>
          chip(node, place.x + (sizes.indent * depth) / 2, place.width - 2 * place.inset - sizes.indent * depth, longestLabel.child),
        ),
    ];
  });

  const chips = new Set(nodes.filter((node) => node.role === 'chip').map((node) => node.id));
  const edges = shown.edges.filter((edge) => chips.has(edge.source) && chips.has(edge.target));
  const listed = new Map(children.map((child) => [child.node.id, child.parent]));
  return {
    nodes,
    edges: edges.map((edge) => pictureEdge(edge, listed)),
    width,
    height: sizes.head + lines.total * sizes.row + sizes.margin,
    folded,
    hiddenEdges: shown.hiddenEdges,
    drawn: { nodes: shown.nodes.filter((node) => chips.has(node.id)), edges },
  };
}

function longestColumn(graph: AtlasGraph): number {
  const counts = new Map<string, number>();
  for (const { kind, cityCode } of graph.nodes) {
    if (kind !== 'FUNCTION_AREA' && kind !== 'DUTY' && kind !== 'DIVISION') continue;
    const column = kind === 'FUNCTION_AREA' ? kind : `${kind} ${cityCode}`;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function headOf(column: BridgeColumn, index: number, x: number, width: number, { words, whole }: BridgeInput): PictureNode {
  const count = (kind: string, code: string) => whole.nodes.filter((node) => node.kind === kind && node.cityCode === code).length;
  const perCity = column.cities.map((city) =>
    column.kind === 'duties'
      ? words.duties(city.name, count('DUTY', city.code))
      : words.divisions(city.name, count('DIVISION', city.code), city.divisionsMissing !== null),
  );
  return {
    id: `head:${index}`,
    role: 'head',
    label: column.kind === 'areas' ? words.areas(column.items.length) : headLabel(perCity, column.cities, width),
    colour: 'neutral',
    shape: 'rectangle',
    x,
    y: sizes.head / 2 - 2,
    width,
    height: sizes.chip,
    filled: false,
    unpartnered: false,
  };
}

/** The heads of a column's cities on one line; where they have no room, the names of the cities, as far as they go. */
function headLabel(perCity: readonly string[], cities: BridgeColumn['cities'], width: number): string {
  const room = width / chipFontSize;
  const between = ' / ';
  if (textWidth(perCity.join(between), 1) <= room) return perCity.join(between);
  return clipLabel(cities.map(({ name }) => name).join(between), room);
}

/** How an edge is drawn: the line says its basis, and only that of an assignment has a colour, the division's. */
export function pictureEdge(edge: AtlasEdge, parentOf: ReadonlyMap<string, string>): PictureEdge {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    inferred: edge.basis === 'INFERRED',
    faint: edge.kind === edgeKinds.coding,
    colour: isAssignment(edge) ? 'division' : 'neutral',
    bracket: parentOf.get(edge.source) === edge.target || parentOf.get(edge.target) === edge.source,
  };
}
