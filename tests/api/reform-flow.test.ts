import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';
import { versionBatches } from '../support/store/version-corpus.js';

const flow =
  'area { code } kind recipient { name named } city { code name } actions { id kind text recipients { name } areas { primary area { code } } }';

interface Link {
  area: { code: string } | null;
  kind: string;
  recipient: { name: string; named: boolean } | null;
  city: { code: string };
  actions: {
    id: string;
    kind: string;
    text: string;
    recipients: { name: string }[];
    areas: { primary: boolean; area: { code: string } }[];
  }[];
}

const idsOf = (links: Link[]): Set<string> => new Set(links.flatMap(({ actions }) => actions.map(({ id }) => id)));

/** Every link says of each of its items what the item says of itself, and each item stands in as many links as it names recipients. */
function expectFaithful(links: Link[]): void {
  for (const { area, kind, recipient, actions } of links) {
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action.kind).toBe(kind);
      expect(area?.code ?? null).toBe(action.areas.find(({ primary }) => primary)?.area.code ?? null);
      if (recipient) expect(action.recipients.map(({ name }) => name)).toContain(recipient.name);
      else expect(action.recipients).toEqual([]);
    }
  }
  for (const id of idsOf(links)) {
    const within = links.filter(({ actions }) => actions.some((action) => action.id === id));
    const action = within[0]!.actions.find((one) => one.id === id)!;
    expect(within).toHaveLength(Math.max(1, action.recipients.length));
  }
}

describe.each([
  { name: 'the corpus', batches: async () => (await corpusDataset()).batches() },
  { name: 'versions of invented mandates', batches: versionBatches },
])('the flow of reform over $name', ({ batches }) => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches: await batches() });
  }, 180_000);
  afterAll(() => atlas.stop());
  const ask = async (query: string): Promise<Loose> => {
    const { data, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('holds the items of every list once, city by city', async () => {
    const { cities } = await ask('{ cities { code name departments { reformActions { id } } } }');
    let all = 0;
    for (const { code, name, departments } of cities) {
      const listed = departments.flatMap((one: Loose) => one.reformActions.map(({ id }: { id: string }) => id)).sort();
      const { byCode, byName, list } = await ask(
        `{ byCode: reformFlow(cities: ["${code}"]) { ${flow} } byName: reformFlow(cities: ["${name}"]) { ${flow} }
           list: reformActions(filter: { cities: ["${code}"] }) { totalCount } }`,
      );
      expect([...idsOf(byCode)].sort()).toEqual(listed);
      expect(byName).toEqual(byCode);
      expect(list.totalCount).toBe(listed.length);
      expectFaithful(byCode);
      all += listed.length;
    }
    const { reformFlow } = await ask(`{ reformFlow { ${flow} } }`);
    expect(idsOf(reformFlow).size).toBe(all);
    expect(all).toBeGreaterThan(0);
  });

  it('of all cities is that of each of them, in the order of their codes', async () => {
    const { reformFlow, cities } = await ask(`{ reformFlow { ${flow} } cities { code } }`);
    const each = [];
    for (const code of cities.map((city: Loose) => city.code).sort())
      each.push(...(await ask(`{ reformFlow(cities: ["${code}"]) { ${flow} } }`)).reformFlow);
    expect(reformFlow).toEqual(each);
  });

  it('costs one statement, and one for each further field, however many links there are', async () => {
    atlas.store.asked.length = 0;
    await ask(
      '{ reformFlow { kind area { code } recipient { name } city { code } actions { text recipients { name } evidence { quote } } } }',
    );
    expect([...atlas.store.asked].sort()).toEqual(['evidenceOf', 'recipientsOfReformActions', 'reformFlowRows']);
  });
});

describe('the flow of reform of the two cities', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches: await (await corpusDataset()).batches() });
  }, 180_000);
  afterAll(() => atlas.stop());

  it('tells named recipients, described ones and none apart', async () => {
    const { reformFlow } = (await atlas.ask(`{ reformFlow(cities: ["上海", "西安"]) { ${flow} } }`)).data as { reformFlow: Link[] };
    const counts = Object.fromEntries(
      [...new Set(reformFlow.map(({ city }) => city.code))].map((code) => [
        code,
        idsOf(reformFlow.filter(({ city }) => city.code === code)).size,
      ]),
    );
    expect(counts).toEqual({ '310000': 16, '610100': 6 });
    const devolved = reformFlow.filter(({ kind, city }) => kind === 'DEVOLVED' && city.code === '610100');
    expect(devolved.map(({ recipient }) => recipient)).toEqual([
      { name: '区县政府', named: false },
      { name: '开发区管委会', named: false },
    ]);
    expect(devolved[0]!.actions[0]!.id).toBe(devolved[1]!.actions[0]!.id);
    expect(reformFlow.filter(({ kind, recipient }) => kind === 'STRENGTHENED' && recipient !== null)).toEqual([]);
  });

  it('refuses a list that no city list can be, and answers an unknown city with nothing', async () => {
    expect((await atlas.ask('{ reformFlow(cities: ["没有市"]) { kind } }')).data).toEqual({ reformFlow: [] });
    const { errors } = await atlas.ask('query ($c: [String!]) { reformFlow(cities: $c) { kind } }', { c: Array(1001).fill('上海') });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the flow of reform at a date', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches: await versionBatches() });
  }, 180_000);
  afterAll(() => atlas.stop());

  it('holds the items of the mandates that held then', async () => {
    const at = (asOf: string) => `reformFlow(cities: ["990300"], asOf: "${asOf}") { ${flow} }
      `;
    for (const asOf of ['2001', '2009-12', '2012', '2020']) {
      const { reformFlow } = (await atlas.ask(`{ ${at(asOf)} }`)).data as { reformFlow: Link[] };
      const list = (
        await atlas.ask(`{ reformActions(filter: { cities: ["990300"] }, asOf: "${asOf}", first: 100) { nodes { id } } }`)
      ).data.reformActions.nodes.map(({ id }: { id: string }) => id);
      expect([...idsOf(reformFlow)].sort()).toEqual(list.sort());
      expectFaithful(reformFlow);
    }
    const old = (await atlas.ask(`{ ${at('2009-12')} }`)).data.reformFlow as Link[];
    const young = (await atlas.ask(`{ ${at('2020')} }`)).data.reformFlow as Link[];
    expect([...idsOf(old)].some((id) => idsOf(young).has(id))).toBe(false);
  });
});
