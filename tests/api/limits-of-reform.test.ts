import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: await (await corpusDataset()).batches() });
}, 180_000);
afterAll(() => atlas.stop());

const ask = async (query: string): Promise<Loose> => {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return data;
};
const limit = '{ kind text evidence { quote start end document { id } } }';

describe('how far reform items go', () => {
  it('stands beside each item with the exact words', async () => {
    const { reformActions, documents } = await ask(
      `{ reformActions(first: 100) { nodes { text extents ${limit} exceptions ${limit} } } documents { nodes { id text } } }`,
    );
    const points = new Map<string, string[]>(documents.nodes.map(({ id, text }: Loose) => [id, [...text]]));
    const found = reformActions.nodes.flatMap(({ text, extents, exceptions }: Loose) =>
      [...extents, ...exceptions].map((one: Loose) => {
        expect(text).toContain(one.text);
        expect(one.evidence).toHaveLength(1);
        const [{ quote, start, end, document }] = one.evidence;
        expect(points.get(document.id)!.slice(start, end).join('')).toBe(quote);
        return [one.kind, one.text];
      }),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['PART', '地方临时资质审批，部临时资质初审'],
        ['PLACE', '上海市张江高新技术产业开发区各分园区域内'],
        ['PART', '申请受理和材料初审'],
        ['EXCEPTION', '除限制类内资工业企业投资项目外'],
      ]),
    );
    expect(found).toHaveLength(6);
  });

  it('costs one statement a field', async () => {
    atlas.store.asked.length = 0;
    await ask('{ reformActions(first: 100) { nodes { extents { text } exceptions { text } } } }');
    expect([...atlas.store.asked].sort()).toEqual(['exceptionsOfReformActions', 'extentsOfReformActions', 'reformActionsPage']);
  });
});

describe('a body', () => {
  it('keeps all roles of a side, the main one first', async () => {
    const { departments } = await ask(
      '{ departments(city: "310000") { nodes { boundaries { topic partners { id name clauses { text parties { name } } department { id } } sides { own role roles body { name } } } } } }',
    );
    const boundaries = departments.nodes.flatMap((one: Loose) => one.boundaries);
    const commerce = boundaries.find(({ topic }: Loose) => topic.startsWith('电子商务'));
    const own = commerce.sides.find((side: Loose) => side.own);
    expect(own.roles).toEqual(expect.arrayContaining(['SUPPORT', 'RESPONSIBLE']));
    for (const { role, roles } of boundaries.flatMap((one: Loose) => one.sides)) {
      expect(roles[0]).toBe(role);
      expect(new Set(roles).size).toBe(roles.length);
      if (roles.length > 1) expect(roles).not.toContain('UNSPECIFIED');
    }
    for (const { name, clauses, department } of boundaries.flatMap((one: Loose) => one.partners)) {
      expect(department).toBeNull();
      for (const { parties } of clauses) expect(parties).toContainEqual({ name });
    }
  });
});
