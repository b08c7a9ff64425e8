import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';
import { versionBatches } from '../support/store/version-corpus.js';

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: await versionBatches() });
}, 180_000);
afterAll(() => atlas.stop());

const ask = async (query: string) => {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return data;
};
const commerce = 'name: "青澜市商务局"';

describe('versions of a mandate', () => {
  it('follow one another; the older ends by a sentence of the newer', async () => {
    const { department } = await ask(`{ department(${commerce}) { mandates {
      inForceFrom inForceFromRule inForceFromBasis inForceTo inForceToRule inForceToBasis latest
      predecessor { inForceFrom } successor { inForceFrom } evidence { quote } } } }`);
    expect(department.mandates).toMatchObject([
      {
        inForceFrom: '2009-12-01',
        inForceFromRule: 'COMMENCEMENT',
        inForceFromBasis: 'STATED',
        inForceTo: '2019-03-25',
        inForceToRule: 'REPEALED',
        inForceToBasis: 'STATED',
        latest: false,
        predecessor: null,
        successor: { inForceFrom: '2019-03-25' },
      },
      { inForceFrom: '2019-03-25', inForceTo: null, inForceToRule: null, latest: true, predecessor: { inForceFrom: '2009-12-01' } },
    ]);
    expect(department.mandates[1].evidence.map(({ quote }: { quote: string }) => quote)).toContain('本规定自2019年3月25日起施行。');
  });

  it('each have their own duties, divisions, posts and second names; the latest answers without a date', async () => {
    const facts =
      'duties { ordinal mandate { latest } department { name } } divisions { name } nameplates { name } staffQuotas { what min } boundaries { topic }';
    const { now, then } = await ask(
      `{ now: department(${commerce}) { ${facts} } then: department(${commerce}, asOf: "2012-05") { ${facts} } }`,
    );
    expect([now.duties.length, then.duties.length]).toEqual([8, 7]);
    expect([now.boundaries.length, then.boundaries.length]).toEqual([0, 1]);
    expect(now.duties.every((duty: { mandate: { latest: boolean } }) => duty.mandate.latest)).toBe(true);
    expect(then.duties.some((duty: { mandate: { latest: boolean } }) => duty.mandate.latest)).toBe(false);
    expect(then.duties[0].department.name).toBe('青澜市商务局');
    expect(then.divisions).toContainEqual({ name: '财务科' });
    expect(now.divisions).not.toContainEqual({ name: '财务科' });
    expect([now.staffQuotas[0], then.staffQuotas[0]]).toEqual([
      { what: '机关行政编制', min: 38 },
      { what: '机关行政编制', min: 45 },
    ]);
    expect(then.nameplates).toEqual([{ name: '青澜市口岸协调办公室' }]);
  });

  it('can be asked for by their id, and field by field', async () => {
    const { department } = await ask(`{ department(${commerce}) { id mandates { id } duties(asOf: "2010") { ordinal } } }`);
    expect(department.duties).toHaveLength(7);
    const { department: old } = await ask(
      `{ department(id: "${department.id}", mandate: "${department.mandates[0].id}") { version { standing mandate { latest } } duties { ordinal } } }`,
    );
    expect(old).toEqual({ version: { standing: 'IN_FORCE', mandate: { latest: false } }, duties: department.duties });
    const { errors } = await atlas.ask(`{ department(id: "${department.id}", mandate: "mandate-unknown") { id } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('of a date before the first are said to be unknown, not none', async () => {
    const { department } = await ask(
      `{ department(${commerce}, asOf: "2001") { version { standing mandate { id } } duties { id } gaps { section gap evidence { quote } } } }`,
    );
    expect(department.version).toEqual({ standing: 'BEFORE_FIRST', mandate: null });
    expect(department.gaps).toContainEqual({ section: 'DUTIES', gap: 'NOT_IN_FORCE', evidence: [] });
    const { versions } = await ask('{ versions(asOf: "2001", cities: ["990300"]) { standing department { name } } }');
    expect(versions.map(({ standing }: { standing: string }) => standing)).toEqual(['BEFORE_FIRST', 'BEFORE_FIRST']);
  });
});

describe('questions as of a date', () => {
  const question = (asOf: string) => `whoHandles(text: "谁负责商品展销活动备案？", cities: ["990300"]${asOf}) {
    found gap answers { duty { ordinal mandate { inForceFrom } } } versions { standing department { name } } }`;

  it('are answered from the versions that held then', async () => {
    const { now, then, before } = await ask(
      `{ now: ${question('')} then: ${question(', asOf: "2012"')} before: ${question(', asOf: "2001"')} }`,
    );
    expect(now[0]).toMatchObject({ found: false, gap: 'ABSENT_FROM_MANDATE' });
    expect(then[0]).toMatchObject({ found: true, answers: [{ duty: { ordinal: 3, mandate: { inForceFrom: '2009-12-01' } } }] });
    expect(before[0]).toMatchObject({ found: false, gap: 'NOT_IN_FORCE', answers: [] });
  });

  it('search finds what stood in the mandates of that time', async () => {
    const search = (asOf: string) => `search(text: "自由贸易试验片区", kinds: [DUTY, DIVISION]${asOf}) { totalCount }`;
    const { now, then } = await ask(`{ now: ${search('')} then: ${search(', asOf: "2012"')} }`);
    expect(now.totalCount).toBeGreaterThan(0);
    expect(then.totalCount).toBe(0);
  });

  it('lists and the picture show what stood in the mandates of that time', async () => {
    const city = 'cities: ["990300"]';
    const lists = (asOf: string) => `duties(filter: { ${city} }, asOf: "${asOf}") { totalCount }
      reformActions(filter: { ${city} }, asOf: "${asOf}") { totalCount }`;
    const old = await ask(`{ ${lists('2009-12')} overview(${city}, asOf: "2009-12") { nodes { label } } }`);
    const young = await ask(`{ ${lists('2020')} overview(${city}, asOf: "2020") { nodes { label } } }`);
    // the two duties of the bureau that is no longer kept are not counted in 2020
    expect([old.duties.totalCount, young.duties.totalCount]).toEqual([7, 8]);
    expect([old.reformActions.totalCount, young.reformActions.totalCount]).toEqual([2, 2]);
    expect(old.overview.nodes).toContainEqual({ label: '财务科' });
    expect(young.overview.nodes).not.toContainEqual({ label: '财务科' });
  });
});

describe('a department that another mandate ends', () => {
  const bureau = 'name: "青澜市投资促进局"';
  const facts = 'version { standing mandate { id } } duties { ordinal } gaps { section gap }';

  it('holds its duties until then, and none after', async () => {
    const { then, after, latest } = await ask(`{ then: department(${bureau}, asOf: "2019-03-24") { ${facts} }
      after: department(${bureau}, asOf: "2019-03-25") { ${facts} } latest: department(${bureau}) { mandates { inForceTo inForceToRule inForceToBasis } } }`);
    expect(then).toMatchObject({ version: { standing: 'IN_FORCE' }, duties: [{ ordinal: 1 }, { ordinal: 2 }] });
    expect(after).toMatchObject({ version: { standing: 'AFTER_LAST', mandate: null }, duties: [] });
    expect(after.gaps).toContainEqual({ section: 'DUTIES', gap: 'NOT_IN_FORCE' });
    expect(latest.mandates).toEqual([{ inForceTo: '2019-03-25', inForceToRule: 'ABOLISHED', inForceToBasis: 'STATED' }]);
    const { versions } = await ask('{ versions(asOf: "2020", cities: ["990300"]) { standing department { name } } }');
    expect(versions).toContainEqual({ standing: 'AFTER_LAST', department: { name: '青澜市投资促进局' } });
  });

  it('the body that took its duties over goes on', async () => {
    const { department } = await ask(`{ department(${commerce}, asOf: "2020") { version { standing } } }`);
    expect(department.version.standing).toBe('IN_FORCE');
  });
});

describe('the difference of two versions', () => {
  it('counts the clauses by kind and gives both sides with their evidence', async () => {
    const { department } = await ask(`{ department(${commerce}) { mandates { id } } }`);
    const [older, newer] = department.mandates.map(({ id }: { id: string }) => id);
    const { mandateDiff } = await ask(`{ mandateDiff(older: "${older}", newer: "${newer}") {
      counts { kind count }
      clauses { kind older { text duty { mandate { id } } evidence { quote } } newer { text } newerSpans { start end } }
      divisions { kind inferred older { name } newer { name } } quotas { kind older { min } newer { min } } nameplates { kind older newer } } }`);
    expect(mandateDiff.counts).toEqual([
      { kind: 'KEPT', count: 5 },
      { kind: 'REWORDED', count: 3 },
      { kind: 'MOVED', count: 3 },
      { kind: 'GONE', count: 1 },
      { kind: 'NEW', count: 3 },
    ]);
    const gone = mandateDiff.clauses.find(({ kind }: { kind: string }) => kind === 'GONE');
    expect(gone).toMatchObject({ older: { duty: { mandate: { id: older } } }, newer: null });
    expect(mandateDiff.divisions).toContainEqual({ kind: 'GONE', inferred: false, older: { name: '财务科' }, newer: null });
    expect(mandateDiff.quotas[0]).toEqual({ kind: 'REWORDED', older: { min: 45 }, newer: { min: 38 } });
    expect((await atlas.ask('{ mandateDiff(older: "x", newer: "y") { counts { count } } }')).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });
});
