import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import type { RecordBatch } from '../../graph-schema/model/records.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';

const evidence = 'evidence { quote start end path document { id } }';
const operations: Record<string, string> = {
  cities: '{ cities { name code level departments { name aliases status } } }',
  departments: `{ departments { totalCount nodes { name nameplates { name basis ${evidence} } legalBasis { title number issuers ${evidence} } mandates { title number inForceFrom interpretedBy { name } ${evidence} }
    staffQuotas { what min max ${evidence} } affiliatedUnits { name aliases ${evidence} } coordination { relation body { name kind named } ${evidence} } officeHolders { name post ${evidence} } contacts { kind value ${evidence} } gaps { section gap knownMinimum ${evidence} } } } }`,
  duties: `{ duties(first: 100) { totalCount nodes { id ordinal path text label residual assignmentsGap ${evidence} clauses { ordinal text verbs role roles parties { name } ${evidence} }
    areas { primary confidence rule area { code } } assignments { basis confidence rule explanation division { name } clause { ordinal } ${evidence} } } } }`,
  divisions: `{ divisions(first: 100) { totalCount nodes { id ordinal name nameplates { name } colocatedWith { name } assignments { duty { ordinal } confidence } activities { text } ${evidence} } } }`,
  reformActions: `{ reformActions(first: 100) { totalCount nodes { id kind heading ordinal path text recipients { name named kind } sources { name } areas { primary area { code } } ${evidence} } } }`,
  boundaries: `{ departments { nodes { boundaries { topic text partners { name boundaries { topic } reformActions { text } } mechanisms { name } sides { own role text body { name } ${evidence} } ${evidence} } } } }`,
  activities: `{ departments { nodes { activities { kind text group period actors document { title } ${evidence} } indicators { kind name value unit comparator period ${evidence} } } } }`,
  documents:
    '{ documents { totalCount nodes { id title kind number date issuer repeats supplied sha256 text city { code } cites { title number } annotations { start end kind label node { __typename id } holder { __typename id } } } } }',
  areas: '{ functionAreas { code labelZh labelEn residual duties { id } reformActions { id } } }',
  overview: '{ overview { truncated nodes { id kind label cityCode gap hidden } edges { id source target kind basis confidence rule } } }',
  whoHandles:
    '{ whoHandles(text: "哪个处室负责社会信用体系建设？") { city { code } found gap understoodAs answers { score duty { id } clause { id } highlights { start end } assignments { id } } divisions { id } reformActions { id } boundaries { id } } }',
  search:
    '{ search(text: "中小企业", first: 50) { totalCount nodes { kind title score snippet highlights { start end } city { code } node { id } } } }',
};

let batches: RecordBatch[];
beforeAll(async () => {
  batches = await (await corpusDataset()).batches();
}, 60_000);

describe('the corpus, from the embedded graph', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches });
  });
  afterAll(() => atlas.stop());
  const data = async (query: string) => {
    const { data: found, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    return found;
  };

  it('every quotation of every fact equals its slice', async () => {
    const { documents } = await data(operations['documents']!);
    const points = new Map<string, string[]>(documents.nodes.map((document: Loose) => [document.id, [...document.text]]));
    let quotes = 0;
    const walk = (value: Loose): void => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.quote === 'string') {
        quotes++;
        expect(points.get(value.document.id)!.slice(value.start, value.end).join('')).toBe(value.quote);
      }
      Object.values(value).forEach(walk);
    };
    for (const operation of Object.values(operations).filter((text) => text.includes(evidence))) walk(await data(operation));
    expect(quotes).toBeGreaterThan(300);
  });

  it('every fact has evidence, and every fact of a document a span that leads back to it', async () => {
    const { duties, reformActions } = { ...(await data(operations['duties']!)), ...(await data(operations['reformActions']!)) };
    const { documents } = await data(operations['documents']!);
    const marked = new Set(
      documents.nodes.flatMap((document: Loose) => document.annotations.map((annotation: Loose) => annotation.node?.id)),
    );
    for (const fact of [...duties.nodes, ...reformActions.nodes]) {
      expect(fact.evidence.length).toBeGreaterThan(0);
      expect(marked.has(fact.id)).toBe(true);
    }
  });

  it('lists, graph and departments count alike', async () => {
    const { duties, divisions, reformActions, departments, overview } = await data(
      `{ duties { totalCount } divisions { totalCount } reformActions { totalCount } departments { nodes { duties { id } divisions { id } reformActions { id } } } overview { nodes { kind } } }`,
    );
    const sum = (field: string) => departments.nodes.reduce((all: number, department: Loose) => all + department[field].length, 0);
    const drawn = (kind: string) => overview.nodes.filter((node: Loose) => node.kind === kind).length;
    expect([sum('duties'), drawn('DUTY')]).toEqual([duties.totalCount, duties.totalCount]);
    expect([sum('divisions'), drawn('DIVISION')]).toEqual([divisions.totalCount, divisions.totalCount]);
    expect(sum('reformActions')).toBe(reformActions.totalCount);
  });

  it('a department without a division section has SECTION_MISSING on each duty, others only where no division holds it', async () => {
    const { departments } = await data(
      '{ departments { nodes { gaps { section gap } duties { assignmentsGap assignments { basis } } } } }',
    );
    for (const { gaps, duties } of departments.nodes) {
      const missing = gaps.some((gap: Loose) => gap.section === 'DIVISIONS' && gap.gap === 'SECTION_MISSING');
      for (const duty of duties) {
        if (missing) expect(duty.assignmentsGap).toBe('SECTION_MISSING');
        else expect(duty.assignmentsGap).toBe(duty.assignments.length > 0 ? null : 'NOT_STATED');
      }
    }
  });
});

describeWithNeo4j('the corpus gives the same answers from Neo4j and from the embedded graph', (server) => {
  let embedded: ServedAtlas;
  let neo4j: ServedAtlas;
  beforeAll(async () => {
    embedded = await servedAtlas({ batches });
    neo4j = await servedAtlas({ batches, store: new Neo4jStore(server) });
  }, 300_000);
  afterAll(() => Promise.all([embedded.stop(), neo4j.stop()]));

  it.each(Object.entries(operations))(
    '%s',
    async (_name, operation) => {
      const [left, right] = await Promise.all([embedded.ask(operation), neo4j.ask(operation)]);
      expect(left.errors).toBeUndefined();
      expect(right).toEqual(left);
      expect(JSON.stringify(left.data).length).toBeGreaterThan(100);
    },
    120_000,
  );
});
