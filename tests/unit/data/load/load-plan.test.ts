import { planLoad } from '../../../../data/load/load-plan.js';
import type { RecordBatch } from '../../../../graph-schema/model/records.js';

const city = { label: 'City', id: 'city-1' } as const;
const department = { label: 'Department', id: 'dept-1' } as const;
const cityNode = {
  ...city,
  properties: { name: '丁市', code: '000000', level: 'PREFECTURE_CITY', parentCode: null, parentName: null, parentSupplied: false },
} as const;
const departmentNode = { ...department, properties: { name: '丁市一局', aliases: [], status: null } };
const link = { type: 'OF_CITY', from: department, to: city } as const;

it('writes a relationship once both its ends are there', () => {
  const batches: RecordBatch[] = [
    { source: 'a', nodes: [departmentNode], relationships: [link] },
    { source: 'b', nodes: [], relationships: [] },
    { source: 'c', nodes: [cityNode], relationships: [] },
    { source: 'd', nodes: [cityNode], relationships: [link] },
  ];
  expect(planLoad(batches).map(({ source, relationships }) => [source, relationships.length])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
    ['d', 1],
  ]);
});

it('refuses a relationship without its end, and an id under two labels', () => {
  expect(() => planLoad([{ source: 'a', nodes: [departmentNode], relationships: [link] }])).toThrow(
    'a: OF_CITY leads to a City that is in no document (city-1)',
  );
  const twice = { ...cityNode, id: 'dept-1' };
  expect(() => planLoad([{ source: 'a', nodes: [departmentNode, twice], relationships: [] }])).toThrow(
    'a: dept-1 is a City here and a Department elsewhere',
  );
});
