import { buildBatches } from '../../data/load/records/build-batches.js';
import { divisionCorpus } from '../fixtures/mandates/division-corpus.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: buildBatches(divisionCorpus()).batches });
});
afterAll(() => atlas.stop());

async function data(query: string, variables: Record<string, unknown> = {}): Promise<Loose> {
  const answer = await atlas.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

it('what is printed under each division stands in its order, quotes its document exactly and has an area', async () => {
  const { departments } = await data(`{ departments(first: 3) { nodes { divisions { name clauses {
    ordinal item path text role roles residual parties { name } areas { primary rule area { code } } evidence { quote start end document { text } } } } } } }`);
  const divisions = departments.nodes.flatMap((one: Loose) => one.divisions);
  expect(divisions).toHaveLength(20);
  const clauses = divisions.flatMap((one: Loose) => one.clauses);
  expect(clauses.length).toBeGreaterThan(60);
  for (const { clauses: own } of divisions) expect(own.map((one: Loose) => one.ordinal)).toEqual(own.map((_: Loose, i: number) => i + 1));
  for (const { text, role, roles, evidence } of clauses) {
    expect(role).toBe(roles[0]);
    const [{ quote, start, end, document }] = evidence;
    expect([...document.text].slice(start, end).join('')).toBe(quote);
    expect(quote.replace(/\s/gu, '')).toBe(text);
  }
  const residual = clauses.filter((one: Loose) => one.residual);
  expect(residual.length).toBeGreaterThanOrEqual(3);
  for (const { areas } of residual) expect(areas.map((one: Loose) => one.area.code)).toEqual(['residual']);
});

it('a sentence leads to its duty, stated or inferred, and back; the evidence of the link is both sentences', async () => {
  const { department } = await data(`{ department(name: "云川市民政局") {
    duties { ordinal assignmentsGap assignments { basis division { name } } }
    divisions { name assignments { id } clauses { id text assignments { id basis confidence rule explanation
      duty { ordinal } clause { text } division { name } divisionClause { id } evidence { quote } } } } } }`);
  const sentences = department.divisions.flatMap((one: Loose) => one.clauses.map((clause: Loose) => ({ ...clause, division: one.name })));
  for (const { id, division, text, assignments } of sentences) {
    for (const { basis, confidence, divisionClause, evidence, division: holder } of assignments) {
      expect(divisionClause.id).toBe(id);
      expect(holder.name).toBe(division);
      expect(confidence === null).toBe(basis === 'STATED');
      expect(evidence.map((one: Loose) => one.quote)).toContain(text);
      expect(evidence).toHaveLength(2);
    }
  }
  const linked = (text: string) => sentences.find((one: Loose) => one.text === text).assignments;
  expect(linked('依法查处社会组织违法行为；')).toMatchObject([{ basis: 'STATED', rule: 'division-wording', duty: { ordinal: 2 } }]);
  expect(linked('承担县级以下行政区域界线争议的调处工作。')).toMatchObject([
    { basis: 'INFERRED', rule: 'division-clause', duty: { ordinal: 5 } },
  ]);
  expect(department.duties.filter((one: Loose) => one.assignmentsGap === null).length).toBe(12);
  expect(department.duties[12]).toMatchObject({ assignmentsGap: 'NOT_STATED', assignments: [] });
  for (const { assignments } of department.duties) {
    const bases = assignments.map((one: Loose) => one.basis);
    expect(bases).toEqual([...bases].sort((a: string, b: string) => (a === b ? 0 : a === 'STATED' ? -1 : 1)));
  }
});

it('who handles it is answered from the sentence of the division first', async () => {
  const { whoHandles } = await data(`{ whoHandles(text: "哪个股负责网约车经营许可", cities: ["990201"]) { found gap divisions { name }
    divisionClauses { score highlights { start end } clause { text division { name } evidence { quote path } } }
    answers { score duty { ordinal } assignments { basis division { name } divisionClause { text } } } } }`);
  const [{ found, gap, divisions, divisionClauses, answers }] = whoHandles;
  expect({ found, gap }).toEqual({ found: true, gap: null });
  expect(divisions[0].name).toBe('运输管理股');
  expect(divisionClauses[0].clause).toMatchObject({ division: { name: '运输管理股' }, evidence: [{ path: '第四条（四）' }] });
  const { text } = divisionClauses[0].clause;
  const marked = divisionClauses[0].highlights.map(({ start, end }: Loose) => [...text].slice(start, end).join('')).join();
  expect(marked).toContain('网络预约出租汽车');
  expect(answers[0]).toMatchObject({ duty: { ordinal: 2 }, assignments: [{ divisionClause: { text } }, {}, {}, {}, {}] });
});

it('a sentence is found by search, opened by its id, marked in its document and drawn beside its division and duty', async () => {
  const { search } = await data(
    `{ search(text: "高龄津贴", kinds: [DIVISION_CLAUSE]) { totalCount nodes { kind city { name } node { __typename id } } } }`,
  );
  expect(search).toMatchObject({ totalCount: 1, nodes: [{ kind: 'DIVISION_CLAUSE', city: { name: '云川市' } }] });
  const { id } = search.nodes[0].node;
  const { node } = await data(
    `query ($id: ID!) { node(id: $id) { ... on DivisionClause { text division { id name } evidence { start document { id } } } } }`,
    { id },
  );
  expect(node).toMatchObject({ text: '负责高龄津贴发放的审核工作；', division: { name: '养老服务科' } });
  const [{ start, document }] = node.evidence;
  const { document: source } = await data(
    `query ($id: ID!) { document(id: $id) { annotations { start kind node { id } holder { __typename id } } } }`,
    { id: document.id },
  );
  expect(source.annotations).toContainEqual({
    start,
    kind: 'DivisionClause',
    node: { id },
    holder: { __typename: 'Division', id: node.division.id },
  });
  const { neighbourhood } = await data(
    `query ($id: ID!) { neighbourhood(ids: [$id], depth: 2) { nodes { id kind cityCode } edges { source target kind basis } } }`,
    { id },
  );
  expect(neighbourhood.nodes).toContainEqual({ id, kind: 'DIVISION_CLAUSE', cityCode: '990100' });
  expect(neighbourhood.edges).toContainEqual({ source: node.division.id, target: id, kind: 'HAS_CLAUSE', basis: 'STATED' });
});

it('between a division and a duty is one line, stated where any sentence states it', async () => {
  const { overview } = await data(`{ overview(cities: ["990100"]) { nodes { id kind label } edges { source target kind basis } } }`);
  const lines = overview.edges.filter((one: Loose) => one.kind === 'ASSIGNED');
  const pairs = lines.map(({ source, target }: Loose) => `${source} ${target}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  const id = (kind: string, label: string) => overview.nodes.find((one: Loose) => one.kind === kind && one.label.startsWith(label)).id;
  const ofDivision = lines.filter((one: Loose) => one.source === id('DIVISION', '区划地名科'));
  expect(ofDivision).toMatchObject([{ basis: 'STATED' }]);
  expect(lines.some((one: Loose) => one.basis === 'INFERRED')).toBe(true);
});
