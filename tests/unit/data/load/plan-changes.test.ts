import { planChanges } from '../../../../data/load/changes/plan-changes.js';
import type { NodeRecord, RecordBatch } from '../../../../graph-schema/model/records.js';

const city = (name: string): NodeRecord => ({
  label: 'City',
  id: 'city-1',
  properties: { name, code: '000000', level: 'PREFECTURE_CITY', parentCode: null, parentName: null, parentSupplied: false },
});
const department = (number: number): NodeRecord => ({
  label: 'Department',
  id: `dept-${number}`,
  properties: { name: `丁市第${number}局`, aliases: [], status: null },
});
const batch = (place: string, nodes: NodeRecord[]): RecordBatch => ({
  source: place,
  place,
  nodes,
  relationships: nodes.flatMap((from) => (from.label === 'Department' ? [{ type: 'OF_CITY', from, to: city('') } as const] : [])),
});
const none = new Map<string, string>();

it('writes what is new, and deletes what nothing holds any more', () => {
  const plan = planChanges([batch('b', [city('丁'), department(1)])], [batch('b', [city('丁'), department(2)])], none);
  expect(plan.nodes.map(({ id }) => id)).toEqual(['dept-2']);
  expect(plan.gone).toEqual(['dept-1']);
  expect(plan.relationships.map(({ from }) => from.id)).toEqual(['dept-2']);
  expect(plan.loose).toEqual([]);
});

it('writes nothing where nothing differs', () => {
  const same = batch('b', [city('丁'), department(1)]);
  expect(planChanges([same], [same], none)).toMatchObject({ nodes: [], gone: [], restored: [], relationships: [], loose: [] });
});

it('the highest place gives the properties, whether it stays, goes or comes', () => {
  const others = new Map([['city-1', 'm']]);
  expect(planChanges([], [batch('a', [city('new')])], others).nodes).toEqual([]);
  expect(planChanges([], [batch('z', [city('new')])], others).nodes).toEqual([city('new')]);
  expect(planChanges([batch('a', [city('old')])], [], others)).toMatchObject({ restored: [], gone: [] });
  expect(planChanges([batch('z', [city('old')])], [], others)).toMatchObject({ restored: [{ id: 'city-1', place: 'm' }], gone: [] });
});

it('a relationship between nodes that stay is loose', () => {
  const before = batch('b', [city('丁'), department(1)]);
  expect(planChanges([before], [{ ...before, relationships: [] }], none).loose).toEqual(before.relationships);
});
