import { fileURLToPath } from 'node:url';
import { alignMandates } from '../../data/pipeline/align/align-mandates.js';
import { alignableOrganization } from '../../data/pipeline/align/alignable-organization.js';
import { readCorpus } from '../../data/corpus/read-corpus.js';
import { buildBatches } from '../../data/load/records/build-batches.js';
import { parseDocument } from '../../data/pipeline/parse.js';
import { corpusOf, inventedCity, inventedMandate } from '../fixtures/mandates/invented-corpus.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';
import { versionBatches } from '../support/store/version-corpus.js';

const folder = fileURLToPath(new URL('../../data/corpus', import.meta.url));
const third = inventedCity(0).code;

describe('two departments side by side', () => {
  let atlas: ServedAtlas;
  let ids: Record<string, string>;
  beforeAll(async () => {
    const real = await readCorpus(folder);
    const corpus = corpusOf([...real.documents, inventedMandate(0)], real.manifest.cities);
    atlas = await servedAtlas({ batches: buildBatches(corpus).batches });
    const { data } = await atlas.ask('{ departments(first: 100) { nodes { id city { code } duties { id } } } }');
    ids = Object.fromEntries(
      data.departments.nodes.filter(({ duties }: Loose) => duties.length > 0).map(({ id, city }: Loose) => [city.code, id]),
    );
  }, 180_000);
  afterAll(() => atlas.stop());

  const compare = async (left: string, right: string, fields: string, more = '') => {
    const { data, errors } = await atlas.ask(`{ compare(left: "${ids[left]}", right: "${ids[right]}"${more}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.compare;
  };

  it('have the alignments that their texts alone give, best first, each under an id that leads back to it', async () => {
    const { all } = await compare(
      '610100',
      '310000',
      `all: alignments(minScore: 0.05) { id relation score suggested explanation reviewStatus
        leftDuty { ordinal } leftClause { ordinal text } rightDuty { ordinal } rightClause { ordinal text }
        words { leftSpans { start end kind } rightSpans { start end } } }`,
    );
    const { documents } = await readCorpus(folder);
    const organizations = documents
      .map(({ bytes, entry }) => ({ city: entry.city, parsed: parseDocument(bytes) }))
      .flatMap(({ city, parsed }) => parsed.organizations.filter(({ duties }) => duties.length > 0).map((one) => ({ city, one })));
    // people may judge otherwise: that is left out of what answers, and stays here
    const alignments = all.filter(({ suggested }: Loose) => suggested);
    const [left, right] = ['610100', '310000'].map((code) => organizations.find(({ city }) => city === code)!.one);
    const expected = alignMandates(alignableOrganization(left!), alignableOrganization(right!)).filter(({ suggested }) => suggested);
    expect(
      alignments.map((one: Loose) => [
        one.leftDuty.ordinal,
        one.leftClause?.ordinal,
        one.rightDuty.ordinal,
        one.rightClause?.ordinal,
        one.score,
      ]),
    ).toEqual(
      expected.map((one) => [
        one.left.duty.ordinal,
        one.left.clause?.ordinal,
        one.right.duty.ordinal,
        one.right.clause?.ordinal,
        one.score,
      ]),
    );
    const marked = alignments.find(({ words }: Loose) => words?.leftSpans.length > 0);
    for (const { start, end } of marked.words.leftSpans) expect([...marked.leftClause.text].slice(start, end)).toHaveLength(end - start);
    const { data } = await atlas.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Alignment { score explanation } } }', {
      id: marked.id,
    });
    expect(data.node).toEqual({ __typename: 'Alignment', id: marked.id, score: marked.score, explanation: marked.explanation });
  });

  it('have gaps on the side that lacks something; no catch-all among them; denominators that fit', async () => {
    const { gaps, counts, areas, alignments } = await compare(
      '610100',
      '310000',
      `alignments { leftClause { id } }
       gaps { side gap note noteEn duty { residual department { city { code } } } clause { id } reformAction { department { city { code } } } evidence { quote } candidate { score suggested } }
       counts { left { clauses answeredClauses reviewedClauses } right { clauses } roles { left right } }
       areas { area { code } left { id } right { id } leftGap rightGap }`,
    );
    expect(gaps.length).toBeGreaterThan(20);
    for (const gap of gaps) {
      const owner = (gap.duty ?? gap.reformAction).department.city.code;
      expect(owner).toBe(gap.side === 'RIGHT' ? '610100' : '310000');
      expect(gap.duty?.residual ?? false).toBe(false);
      expect(gap.note).toBeTruthy();
      if (['NOT_STATED', 'OTHER_BODY'].includes(gap.gap)) expect(gap.evidence).not.toEqual([]);
      if (gap.gap === 'NOT_REVIEWED') expect(gap.candidate ?? gap.evidence[0]).toBeTruthy();
    }
    const answered = new Set(alignments.flatMap(({ leftClause }: Loose) => leftClause?.id ?? []));
    expect(answered.size).toBe(counts.left.answeredClauses);
    expect(gaps.filter(({ side, clause }: Loose) => side === 'RIGHT' && clause).length).toBe(counts.left.clauses - answered.size);
    for (const side of ['left', 'right'] as const)
      expect(counts.roles.reduce((sum: number, role: Loose) => sum + role[side], 0)).toBe(counts[side].clauses);
    for (const area of areas) {
      expect(area.left.length + area.right.length).toBeGreaterThan(0);
      if (area.left.length > 0) expect(area.leftGap).toBeNull();
    }
  });

  it('say what a reader must know, in words and in codes', async () => {
    const { caveats, notices } = await compare('610100', '310000', 'caveats notices { code left right zh en }');
    expect(notices).toContainEqual(expect.objectContaining({ code: 'LEVELS_DIFFER', left: 'SUBPROVINCIAL_CITY', right: 'MUNICIPALITY' }));
    expect(notices.map(({ code }: Loose) => code)).toContain('SECTION_MISSING');
    expect(caveats).toEqual(notices.map(({ zh }: Loose) => zh));
  });

  it('of unrelated fields share little, and that is said', async () => {
    const { counts, notices } = await compare('610100', third, 'counts { left { clauses answeredClauses } } notices { code }');
    expect(counts.left.answeredClauses / counts.left.clauses).toBeLessThanOrEqual(0.15);
    expect(notices.map(({ code }: Loose) => code)).toContain('FIELDS_DIFFER');
  });

  it('can be limited to an area, a side, a number, and opened to candidates', async () => {
    const all = await compare(
      '610100',
      '310000',
      'areas { area { code } } alignments { id } candidates: alignments(minScore: 0.05) { id } best: alignments(first: 3) { id }',
    );
    const code = all.areas[0].area.code;
    expect(all.candidates.length).toBeGreaterThan(all.alignments.length);
    expect(all.best).toEqual(all.alignments.slice(0, 3));
    const one = await compare(
      '610100',
      '310000',
      'areas { area { code } } alignments { id } gaps(side: LEFT, kinds: [ABSENT_FROM_MANDATE]) { side gap }',
      `, area: "${code}"`,
    );
    expect(one.areas).toEqual([{ area: { code } }]);
    expect(one.alignments.length).toBeLessThan(all.alignments.length);
    for (const gap of one.gaps) expect(gap).toEqual({ side: 'LEFT', gap: 'ABSENT_FROM_MANDATE' });
  });

  it('answers itself; is null for an unknown department; an unknown area is refused', async () => {
    const { notices, gaps } = await compare('310000', '310000', 'notices { code } gaps { gap clause { id } }');
    expect(notices[0].code).toBe('SAME_MANDATE');
    expect(gaps.filter(({ clause }: Loose) => clause)).toEqual([]);
    const unknown = await atlas.ask(`{ compare(left: "${ids['610100']}", right: "dept-0000000000000000") { caveats } }`);
    expect(unknown).toEqual({ status: 200, data: { compare: null } });
    const { errors } = await atlas.ask(`{ compare(left: "${ids['610100']}", right: "${ids['310000']}", area: "?") { caveats } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'area' });
  });

  it('is computed once, and asks the graph for no more where mandates are longer', async () => {
    atlas.store.asked.length = 0;
    await compare('610100', '310000', 'alignments { id } gaps { gap } areas { leftGap } caveats counts { alignments }');
    expect(atlas.store.asked.length).toBeLessThan(35);
  });

  it('profiles up to four departments', async () => {
    const { data } = await atlas.ask(
      'query ($ids: [ID!]!) { areaProfile(departments: $ids) { departments { clauses uncodedClauses } areas { clauses } } }',
      {
        ids: ['610100', '310000', third].map((code) => ids[code]),
      },
    );
    const { departments, areas } = data.areaProfile;
    departments.forEach(({ clauses, uncodedClauses }: Loose, i: number) =>
      expect(areas.reduce((sum: number, area: Loose) => sum + area.clauses[i], 0)).toBe(clauses - uncodedClauses),
    );
    const { errors } = await atlas.ask('{ areaProfile(departments: []) { areas { clauses } } }');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('versions of one department side by side', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches: await versionBatches() });
  }, 180_000);
  afterAll(() => atlas.stop());

  it('by their mandates, and as of a date', async () => {
    const { data } = await atlas.ask('{ department(name: "青澜市商务局") { id mandates { id } } }');
    const { id, mandates } = data.department;
    const sides = `left: "${id}", right: "${id}"`;
    const both = await atlas.ask(
      `{ compare(${sides}, leftMandate: "${mandates[0].id}") { left { duties { mandate { id } } } right { duties { mandate { id } } }
        notices { code } alignments { leftDuty { mandate { id } } rightDuty { mandate { id } } } } }`,
    );
    const { left, right, notices, alignments } = both.data.compare;
    expect([left.duties[0].mandate.id, right.duties[0].mandate.id]).toEqual([mandates[0].id, mandates[1].id]);
    expect(notices.map(({ code }: Loose) => code)).toContain('SAME_DEPARTMENT');
    expect(alignments[0]).toEqual({ leftDuty: { mandate: { id: mandates[0].id } }, rightDuty: { mandate: { id: mandates[1].id } } });
    const before = await atlas.ask(`{ compare(${sides}, asOf: "2001") { alignments { id } gaps { gap } notices { code } } }`);
    expect(before.data.compare).toMatchObject({ alignments: [], gaps: [] });
    expect(before.data.compare.notices[0].code).toBe('SAME_DEPARTMENT');
    expect(before.data.compare.notices[1].code).toBe('NOT_IN_FORCE');
  });
});
