import { bridgePicture, foldAboveRows } from '../../../../../../web/features/graph/bridge/bridge-picture';
import { areaOfFold } from '../../../../../../web/features/graph/bridge/fold-by-area';
import { textWidth } from '../../../../../../web/features/graph/bridge/text-width';
import { chipFontSize, type PictureNode } from '../../../../../../web/graph-canvas/picture';
import { madeGraph, madeInput, madeRandom, twoCities, type MadeSizes } from '../made-graph';

const overlap = (a: PictureNode, b: PictureNode) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

function expectSound(picture: ReturnType<typeof bridgePicture>) {
  const solid = picture.nodes.filter((node) => node.role === 'chip' || node.role === 'head' || node.role === 'note');
  expect(
    solid.flatMap((a, index) =>
      solid
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.id, b.id]),
    ),
  ).toEqual([]);
  const outside = ({ x, y, width, height }: PictureNode) =>
    x - width / 2 < 0 || x + width / 2 > picture.width || y + height / 2 > picture.height;
  expect(picture.nodes.filter(outside)).toEqual([]);
  expect(picture.nodes.filter((node) => node.role === 'chip' && textWidth(node.label, chipFontSize) > node.width)).toEqual([]);
  const ids = new Set(picture.nodes.map((node) => node.id));
  expect(picture.edges.filter((edge) => !ids.has(edge.source) || !ids.has(edge.target))).toEqual([]);
}

describe('the bridge', () => {
  const graph = madeGraph(twoCities, madeRandom(1));
  const input = madeInput(twoCities, graph);
  const picture = bridgePicture(input);
  const chip = (id: string) => picture.nodes.find((node) => node.id === id)!;

  it('draws every node and link once, in five columns from left to right, nothing over anything', () => {
    expectSound(picture);
    expect(picture.folded).toBe(false);
    expect(picture.nodes.filter((node) => node.role === 'chip')).toHaveLength(graph.nodes.length);
    expect(picture.edges.map((edge) => edge.id).sort()).toEqual(graph.edges.map((edge) => edge.id).sort());
    const columns = ['division-A-0', 'duty-A-0', 'area-0', 'duty-B-0', 'division-B-0'].map((id) => chip(id).x);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns).size).toBe(5);
  });

  it('fills exactly the areas of both cities, never the residual one', () => {
    const citiesOf = (area: string) =>
      new Set(graph.edges.filter((edge) => edge.target === area && edge.kind.startsWith('CODED')).map((edge) => edge.source.split('-')[1]));
    for (const { id, residual } of graph.nodes.filter((node) => node.kind === 'FUNCTION_AREA')) {
      expect([id, chip(id).filled]).toEqual([id, !residual && citiesOf(id).size === 2]);
    }
  });

  it('puts what has no partner at the end of its column, dashed; nothing is said of duties whose divisions are unknown', () => {
    const held = new Set(graph.edges.filter((edge) => edge.kind === 'ASSIGNED').flatMap((edge) => [edge.source, edge.target]));
    for (const kind of ['division-A', 'duty-A']) {
      const column = picture.nodes.filter((node) => node.id.startsWith(kind)).sort((a, b) => a.y - b.y);
      expect(column.map((node) => node.unpartnered)).toEqual(
        column.map((node) => !held.has(node.id)).sort((a, b) => Number(a) - Number(b)),
      );
    }
    expect(picture.nodes.filter((node) => node.id.startsWith('duty-B') && node.unpartnered)).toEqual([]);
  });

  it('has one hatched panel with the sentence, and the divisions that other documents name inside it', () => {
    const panels = picture.nodes.filter((node) => node.role === 'panel');
    expect(panels.map((node) => node.id)).toEqual(['panel:B']);
    expect(picture.nodes.find((node) => node.role === 'note')!.label).toBe(input.cities[1]!.divisionsMissing);
    expect(overlap(panels[0]!, chip('division-B-0'))).toBe(true);
  });

  it('lists the neighbours of an expanded chip below it and moves the rows below down together', () => {
    const clauses = ['c1', 'c2', 'c3'].map((id) => ({
      ...graph.nodes.find((node) => node.id === 'duty-A-0')!,
      id,
      kind: 'CLAUSE' as const,
    }));
    const edges = clauses.map(({ id }) => ({
      id: `e-${id}`,
      source: 'duty-A-0',
      target: id,
      kind: 'HAS_CLAUSE',
      basis: 'STATED' as const,
      confidence: null,
      rule: null,
    }));
    const more = { nodes: [...graph.nodes, ...clauses], edges: [...graph.edges, ...edges] };
    const open = bridgePicture({ ...input, graph: more, whole: more, expanded: ['duty-A-0'] });
    expectSound(open);
    const at = (id: string) => open.nodes.find((node) => node.id === id)!;
    expect(['c1', 'c2', 'c3'].map((id) => at(id).y)).toEqual([1, 2, 3].map((step) => at('duty-A-0').y + step * 34));
    expect(open.edges.filter((edge) => edge.bracket).map((edge) => edge.id)).toEqual(edges.map((edge) => edge.id));
    expect(open.height).toBe(picture.height + 3 * 34);
    expect(bridgePicture({ ...input, graph: more, whole: more }).nodes.some((node) => node.id === 'c1')).toBe(false);
  });

  it('is the same when drawn again', () => expect(bridgePicture(input)).toEqual(picture));
});

describe('other sizes', () => {
  const made = (sizes: MadeSizes, seed: number) => bridgePicture(madeInput(sizes, madeGraph(sizes, madeRandom(seed))));

  it('one city is the left half; several cities share a side', () => {
    const one = made({ cities: [{ code: 'A', divisions: 8, duties: 9 }], areas: 10 }, 2);
    expectSound(one);
    expect(one.nodes.filter((node) => node.role === 'head')).toHaveLength(3);
    const three = { cities: ['A', 'B', 'C'].map((code) => ({ code, divisions: 5, duties: 6, missing: code === 'B' })), areas: 12 };
    for (let seed = 1; seed <= 10; seed++) expectSound(made(three, seed));
  });

  it('nothing at all and one node alone are drawn too', () => {
    expect(bridgePicture(madeInput({ cities: [], areas: 0 }, { nodes: [], edges: [] })).edges).toEqual([]);
    expectSound(made({ cities: [{ code: 'A', divisions: 0, duties: 1 }], areas: 1 }, 1));
  });

  it('many rows are folded by area, and an opened area shows its own', () => {
    const sizes = {
      cities: [
        { code: 'A', divisions: foldAboveRows + 20, duties: 60 },
        { code: 'B', divisions: 30, duties: 50 },
      ],
      areas: 20,
    };
    const graph = madeGraph(sizes, madeRandom(4));
    const input = madeInput(sizes, graph);
    const folded = bridgePicture(input);
    expectSound(folded);
    expect(folded.folded).toBe(true);
    expect(folded.nodes.length).toBeLessThan(graph.nodes.length / 2);
    expect(folded.hiddenEdges).toBeGreaterThan(0);
    const fold = folded.nodes.find((node) => areaOfFold(node.id))!;
    const area = areaOfFold(fold.id)!;
    const opened = bridgePicture({ ...input, openAreas: new Set([area]) });
    expectSound(opened);
    expect(opened.nodes.some((node) => areaOfFold(node.id) === area)).toBe(false);
    expect(opened.nodes.length).toBeGreaterThan(folded.nodes.length);
  });
});
