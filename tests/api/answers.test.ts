import { makeId } from '../../graph-schema/model/identity.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

const id = (label: Parameters<typeof makeId>[0], key: string) => makeId(label, 'fixture', key);

describe('answers over a small graph', () => {
  let atlas: ServedAtlas;
  const data = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await atlas.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const refusal = async (query: string) => (await atlas.ask(query)).errors![0]!;
  beforeAll(async () => {
    atlas = await servedAtlas();
  });
  afterAll(() => atlas.stop());

  it('quotes are the slices of the text that they name, in code points', async () => {
    const { departments } = await data(
      '{ departments { nodes { evidence { ...e } duties { evidence { ...e } clauses { evidence { ...e } } } } } } fragment e on Evidence { quote start end document { text } }',
    );
    const all = departments.nodes.flatMap((d: Loose) => [
      ...d.evidence,
      ...d.duties.flatMap((x: Loose) => [...x.evidence, ...x.clauses.flatMap((c: Loose) => c.evidence)]),
    ]);
    expect(all.length).toBeGreaterThan(6);
    for (const e of all) expect([...e.document.text].slice(e.start, e.end).join('')).toBe(e.quote);
  });

  it('finds a department by id, full name or short name, and says when a short name is not enough', async () => {
    const one = id('Department', '甲');
    expect(await data(`{ department(id: "${one}") { name } }`)).toEqual({ department: { name: '甲市工业委员会' } });
    expect(await data('{ department(name: " 甲工委 ") { id } }')).toEqual({ department: { id: one } });
    expect(await data('{ department(name: "丙工委") { id } }')).toEqual({ department: null });
    expect(await data(`{ department(id: "${id('Duty', '甲0')}") { id } }`)).toEqual({ department: null });
    const several = await refusal('{ department(name: "我委") { id } }');
    expect(several.extensions.code).toBe('BAD_USER_INPUT');
    expect(several.message).toContain('甲市工业委员会');
    expect((await refusal('{ department { id } }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('filters duties by city, department, area, role and words', async () => {
    const labels = async (filter: string) =>
      (await data(`{ duties(filter: ${filter}) { totalCount nodes { ordinal department { city { code } } } } }`)).duties;
    expect(await labels('{}')).toMatchObject({ totalCount: 4 });
    expect(await labels('{ cities: [], areas: [], roles: [], departments: [], text: "  " }')).toMatchObject({ totalCount: 4 });
    expect(await labels('{ cities: ["990100"] }')).toMatchObject({ totalCount: 2 });
    expect(await labels('{ cities: ["乙市"] }')).toMatchObject({
      totalCount: 2,
      nodes: [{ department: { city: { code: '990200' } } }, {}],
    });
    expect(await labels('{ cities: ["乙"], areas: ["credit"] }')).toMatchObject({ totalCount: 1, nodes: [{ ordinal: 1 }] });
    expect(await labels('{ roles: [LEAD_WITH] }')).toMatchObject({ totalCount: 2 });
    expect(await labels('{ roles: [SUPERVISE] }')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await labels(`{ departments: ["${id('Department', '乙')}"], text: "交办" }`)).toMatchObject({
      totalCount: 1,
      nodes: [{ ordinal: 2 }],
    });
  });

  it('filters reform items', async () => {
    const count = async (filter: string) => (await data(`{ reformActions(filter: ${filter}) { totalCount } }`)).reformActions.totalCount;
    expect(await count('{}')).toBe(4);
    expect(await count('{ kinds: [CANCELLED], cities: ["甲"] }')).toBe(1);
    expect(await count('{ areas: ["e-commerce"] }')).toBe(2);
    expect(await count('{ text: "信用" }')).toBe(2);
    const { department } = await data(
      '{ department(name: "甲工委") { reformActions(kinds: [TRANSFERRED_OUT]) { kind heading recipients { name } } } }',
    );
    expect(department.reformActions).toEqual([
      { kind: 'TRANSFERRED_OUT', heading: '整合的职责', recipients: [{ name: '甲市商务委员会' }] },
    ]);
  });

  it('pages through a list without losing or doubling a row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { duties }: Loose = await data(
        'query ($after: String) { duties(first: 3, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(duties.totalCount).toBe(4);
      seen.push(...duties.nodes.map((node: Loose) => node.id));
      after = duties.pageInfo.hasNextPage ? duties.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
  });

  it('refuses pages and cursors that cannot be, naming the argument', async () => {
    const { duties } = await data('{ duties(first: 1) { pageInfo { endCursor } } }');
    const cursor = duties.pageInfo.endCursor;
    for (const [arguments_, argument] of [
      ['first: 0', 'first'],
      ['first: -1', 'first'],
      ['first: 101', 'first'],
      ['after: "x"', 'after'],
      ['after: ""', 'after'],
      [`after: "${cursor}", filter: { text: "信用" }`, 'after'],
    ]) {
      expect((await refusal(`{ duties(${arguments_}) { totalCount } }`)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
    expect((await refusal(`{ departments(after: "${cursor}") { totalCount } }`)).extensions).toMatchObject({ argument: 'after' });
    expect((await refusal('{ neighbourhood(ids: [], depth: 4) { truncated } }')).extensions).toMatchObject({ argument: 'depth' });
    expect((await refusal('{ neighbourhood(ids: [], first: 301) { truncated } }')).extensions).toMatchObject({ argument: 'first' });
  });

  it('the overview shows whole departments, every inferred edge with its rule, and where divisions are not known', async () => {
    const { overview } = await data(
      '{ overview { truncated nodes { id kind label cityCode gap hidden } edges { id source target kind basis confidence rule } } }',
    );
    expect(overview.truncated).toBe(false);
    const kinds = (kind: string) => overview.nodes.filter((node: Loose) => node.kind === kind);
    expect(['DEPARTMENT', 'DIVISION', 'DUTY', 'REFORM_ACTION', 'FUNCTION_AREA'].map((kind) => kinds(kind).length)).toEqual([2, 2, 4, 0, 2]);
    expect(kinds('DEPARTMENT').map((node: Loose) => [node.cityCode, node.gap])).toEqual([
      ['990100', null],
      ['990200', 'SECTION_MISSING'],
    ]);
    expect(kinds('DUTY').map((node: Loose) => node.gap)).toEqual([null, 'NOT_STATED', 'SECTION_MISSING', 'SECTION_MISSING']);
    const ids = new Set(overview.nodes.map((node: Loose) => node.id));
    expect(new Set(overview.edges.map((edge: Loose) => edge.id)).size).toBe(overview.edges.length);
    for (const edge of overview.edges) {
      expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
      if (edge.basis === 'INFERRED') expect([typeof edge.rule, typeof edge.confidence]).toEqual(['string', 'number']);
    }
    const inferred = overview.edges
      .filter((edge: Loose) => edge.basis === 'INFERRED')
      .map((edge: Loose) => edge.kind)
      .sort();
    expect(inferred).toEqual(['ASSIGNED', ...Array(4).fill('CODED_PRIMARY')]);
    const { overview: one } = await data('{ overview(cities: ["乙"]) { nodes { kind } } }');
    expect(one.nodes.filter((node: Loose) => node.kind === 'DEPARTMENT')).toHaveLength(1);
    expect((await data('{ overview(cities: ["丙"]) { nodes { id } edges { id } } }')).overview).toEqual({ nodes: [], edges: [] });
  });

  it('a neighbourhood grows by steps, keeps to kinds and size, and counts what it leaves out', async () => {
    const duty = id('Duty', '甲0');
    const around = async (arguments_: string) =>
      (await data(`{ neighbourhood(ids: ["${duty}"], ${arguments_}) { truncated nodes { id kind hidden } edges { source target kind } } }`))
        .neighbourhood;
    const [near, wider, widest] = [await around('depth: 1'), await around('depth: 2'), await around('depth: 3')];
    expect(near.nodes[0]).toMatchObject({ id: duty, hidden: 0 });
    expect(new Set(near.nodes.map((node: Loose) => node.kind))).toEqual(
      new Set(['DUTY', 'DEPARTMENT', 'MANDATE', 'CLAUSE', 'FUNCTION_AREA', 'DIVISION', 'DIVISION_CLAUSE']),
    );
    expect(near.nodes.length).toBeLessThan(wider.nodes.length);
    expect(wider.nodes.length).toBeLessThan(widest.nodes.length);
    expect(near.nodes.find((node: Loose) => node.kind === 'DEPARTMENT').hidden).toBeGreaterThan(5);

    const areas = await around('depth: 3, kinds: [FUNCTION_AREA, DUTY]');
    expect(new Set(areas.nodes.map((node: Loose) => node.kind))).toEqual(new Set(['DUTY', 'FUNCTION_AREA']));
    const few = await around('depth: 2, first: 3');
    expect(few).toMatchObject({ truncated: true });
    expect(few.nodes).toHaveLength(3);
    expect(
      (await data('{ neighbourhood(ids: ["duty-0000000000000000", "x"]) { nodes { id } edges { id } truncated } }')).neighbourhood,
    ).toEqual({
      nodes: [],
      edges: [],
      truncated: false,
    });
  });

  it('leads from a span back to its fact, or to what holds it', async () => {
    const { document } = await data(
      `{ document(id: "${id('Document', '甲')}") { annotations { kind start end node { __typename id } holder { __typename } } } }`,
    );
    expect(document.annotations).toEqual([
      { kind: 'StaffQuota', start: 0, end: 3, node: null, holder: { __typename: 'Department' } },
      { kind: 'Duty', start: 23, end: 45, node: { __typename: 'Duty', id: id('Duty', '甲0') }, holder: { __typename: 'Department' } },
    ]);
  });

  it('asks the database as often for many rows as for few', async () => {
    const deep = `nodes { id city { name } duties { clauses { parties { name } areas { area { code } } evidence { document { title } } }
      assignments { division { name nameplates { name } } clause { id } evidence { quote } } areas { area { labelZh } } }
      reformActions { recipients { name } sources { name } evidence { quote } } boundaries { partners { name } sides { body { name } } } }`;
    const count = async (first: number) => {
      atlas.store.asked.length = 0;
      await data(`{ departments(first: ${first}) { ${deep} } }`);
      return [...atlas.store.asked].sort();
    };
    const few = await count(1);
    const many = await count(2);
    expect(many).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(35);
  });

  it('counts what it holds as the dataset does', async () => {
    const nodes = new Map(
      smallDataset()
        .flatMap((batch) => batch.nodes)
        .map((node) => [node.id, node.label]),
    );
    const labels = [...nodes.values()];
    const answer = await data(
      '{ duties { totalCount } departments { totalCount } divisions { totalCount } documents { totalCount } reformActions { totalCount } cities { id } functionAreas { id } functionFields { id } }',
    );
    const of = (label: string) => labels.filter((one) => one === label).length;
    expect(answer).toMatchObject({
      duties: { totalCount: of('Duty') },
      departments: { totalCount: of('Department') },
      divisions: { totalCount: of('Division') },
      documents: { totalCount: of('Document') },
      reformActions: { totalCount: of('ReformAction') },
    });
    expect([answer.cities.length, answer.functionAreas.length + answer.functionFields.length]).toEqual([of('City'), of('FunctionArea')]);
  });
});
