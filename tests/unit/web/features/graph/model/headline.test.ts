import { chineseNumeral } from '../../../../../../web/features/graph/bridge/chinese-numeral';
import { filterGraph } from '../../../../../../web/features/graph/model/filter-graph';
import { headlineOf } from '../../../../../../web/features/graph/model/headline';
import { mergeGraphs } from '../../../../../../web/features/graph/model/merge-graphs';
import { listGraph } from '../../../../../../web/features/graph/tree/list-graph';
import { madeGraph, madeRandom, twoCities } from '../made-graph';

const graph = madeGraph(twoCities, madeRandom(7));

describe('the headline', () => {
  it('counts divisions of read sections, and areas by the cities of their duties without the residual one', () => {
    const headline = headlineOf(graph, ['A', 'B'], new Set(['A']));
    const holders = new Set(graph.edges.filter((edge) => edge.source.startsWith('division-A')).map((edge) => edge.source));
    expect([headline.divisions, headline.divisionsWithDuty, headline.allInferred]).toEqual([25, holders.size, true]);
    const used = new Set(graph.edges.filter((edge) => edge.kind.startsWith('CODED')).map((edge) => edge.target));
    used.delete('area-29');
    expect(headline.sharedAreas + headline.onlyIn.get('A')! + headline.onlyIn.get('B')!).toBe(used.size);
  });
});

describe('filters', () => {
  it('leave no link without both ends, and keep areas whatever the city', () => {
    const one = filterGraph(graph, { kinds: null, cities: new Set(['A']), basis: null });
    const ids = new Set(one.nodes.map((node) => node.id));
    expect(one.edges.every((edge) => ids.has(edge.source) && ids.has(edge.target))).toBe(true);
    expect(one.nodes.filter((node) => node.kind === 'FUNCTION_AREA')).toHaveLength(30);
    expect(filterGraph(graph, { kinds: null, cities: null, basis: 'STATED' }).edges).toEqual([]);
  });
});

describe('merging', () => {
  it('holds each node and link once and the fewest hidden neighbours', () => {
    const more = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, hidden: 5 })) };
    const merged = mergeGraphs([more, graph]);
    expect(merged.nodes).toHaveLength(graph.nodes.length);
    expect(merged.nodes.every((node) => node.hidden === 0)).toBe(true);
    expect(merged.edges).toEqual(graph.edges);
  });
});

describe('the list', () => {
  it('holds every node and every link exactly once', () => {
    const entries = listGraph(graph, ['A', 'B']).flatMap((group) => group.kinds.flatMap((kind) => kind.entries));
    expect(entries.map(({ node }) => node.id).sort()).toEqual(graph.nodes.map((node) => node.id).sort());
    expect(entries.flatMap(({ links }) => links.map(({ edge }) => edge.id)).sort()).toEqual(graph.edges.map((edge) => edge.id).sort());
  });
});

it('ordinals read as they are printed', () => {
  expect([1, 10, 11, 20, 25, 99, 100, 0].map(chineseNumeral)).toEqual(['一', '十', '十一', '二十', '二十五', '九十九', '100', '0']);
});
