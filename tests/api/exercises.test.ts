import { readFileSync } from 'node:fs';
import { buildBatches } from '../../data/load/records/build-batches.js';
import { ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { readCorpus } from '../../data/corpus/read-corpus.js';
import { corpusOf, documentOf, inventedCity } from '../fixtures/mandates/invented-corpus.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

let atlas: ServedAtlas;
const city = inventedCity(1);
const text = (file: string): string =>
  readFileSync(new URL(`../fixtures/exercises/${file}`, import.meta.url), 'utf8').replaceAll('若林市', city.name);
const health = { department: `${city.name}卫生健康委员会` };

beforeAll(async () => {
  const own = await readCorpus(ownCorpus);
  const more = corpusOf(
    [
      documentOf(city.code, 'health.txt', text('ruolin-health.txt'), health),
      documentOf(city.code, 'plan.txt', text('ruolin-health-plan-2021.txt'), { ...health, kind: 'WORK_PLAN', date: '2021' }),
      documentOf(city.code, 'report.txt', text('ruolin-health-report-2018.txt'), { ...health, kind: 'WORK_REPORT', date: '2018-12' }),
    ],
    own.manifest.cities,
  );
  atlas = await servedAtlas({
    batches: buildBatches({ manifest: more.manifest, documents: [...own.documents, ...more.documents] }).batches,
  });
}, 180_000);
afterAll(() => atlas.stop());

const ask = async (query: string): Promise<Loose> => {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return data;
};
const xian = 'name: "西安市工业和信息化委员会"';
const exercise =
  'id basis confidence rule explanation timing reviewStatus duty { id ordinal } clause { ordinal } activity { id text period document { title } } indicators { name } evidence { quote start end document { id text kind } }';

it('a duty has what shows it at work, with the sentences of both documents', async () => {
  const { department } = await ask(`{ department(${xian}) { duties { ordinal residual exercisedBy { ${exercise} } } } }`);
  const [zone] = department.duties.filter(({ ordinal }: Loose) => ordinal === 11);
  expect(zone.exercisedBy.map(({ timing, activity }: Loose) => [timing, activity.period])).toEqual([
    ['PREDATES', '2014'],
    ['UNKNOWN', '2015'],
  ]);
  for (const { residual, exercisedBy } of department.duties) {
    if (residual) expect(exercisedBy).toEqual([]);
    for (const one of exercisedBy) {
      expect(one).toMatchObject({ basis: 'INFERRED', rule: 'exercise-subject', reviewStatus: 'UNREVIEWED' });
      expect(one.explanation).toMatch(/第\d+项职责/u);
      for (const { quote, start, end, document } of one.evidence) expect([...document.text].slice(start, end).join('')).toBe(quote);
      expect(new Set(one.evidence.map(({ document }: Loose) => document.id)).size).toBe(2);
      const { node } = await ask(`{ node(id: "${one.id}") { id ... on Exercise { duty { ordinal } } } }`);
      expect(node).toMatchObject({ id: one.id, duty: { ordinal: one.duty.ordinal } });
    }
  }
});

it('an activity has the duties that it shows at work; the figures go with the sentences', async () => {
  const { department } = await ask(`{ department(${xian}) { activities { text exercises { ${exercise} } } } }`);
  const safety = department.activities.find((one: Loose) => one.text.startsWith('市黄金办'));
  expect(safety.exercises).toMatchObject([{ duty: { ordinal: 7 }, clause: { ordinal: 4 } }]);
  expect(safety.exercises[0].indicators).toHaveLength(2);
});

it('what no document shows, and what no duty covers, add up to the rest', async () => {
  const { department } =
    await ask(`{ department(${xian}) { duties { ordinal residual exercisedBy { id } } activities { id exercises { id } }
    exerciseDocuments { title } dutiesNotSeenExercised { ordinal } activitiesWithoutDuty { id } } }`);
  expect(department.exerciseDocuments).toHaveLength(3);
  const seen = department.duties.filter(({ exercisedBy }: Loose) => exercisedBy.length > 0).map(({ ordinal }: Loose) => ordinal);
  const unseen = department.dutiesNotSeenExercised.map(({ ordinal }: Loose) => ordinal);
  expect([...seen, ...unseen].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(unseen.length).toBeGreaterThan(0);
  const covered = department.activities.filter(({ exercises }: Loose) => exercises.length > 0);
  expect(covered.length + department.activitiesWithoutDuty.length).toBe(36);
  expect(department.activitiesWithoutDuty.some(({ id }: Loose) => covered.some((one: Loose) => one.id === id))).toBe(false);
});

it('where there is no plan, notice or report, nothing is said to be unseen', async () => {
  const { department } = await ask(
    '{ department(name: "上海市经济和信息化委员会") { exerciseDocuments { id } dutiesNotSeenExercised { id } activitiesWithoutDuty { id } duties { exercisedBy { id } } } }',
  );
  expect(department).toMatchObject({ exerciseDocuments: [], dutiesNotSeenExercised: [], activitiesWithoutDuty: [] });
  expect(department.duties.every(({ exercisedBy }: Loose) => exercisedBy.length === 0)).toBe(true);
});

it('another department, of another field, whose mandate has a date: within it, or before it', async () => {
  const { department } = await ask(
    `{ department(name: "${health.department}") { exerciseDocuments { title } duties { exercisedBy { ${exercise} } } } }`,
  );
  expect(department.exerciseDocuments).toHaveLength(2);
  const all = department.duties.flatMap(({ exercisedBy }: Loose) => exercisedBy);
  const timings = new Set(all.map(({ timing, activity }: Loose) => `${activity.period} ${timing}`));
  expect([...timings].sort()).toEqual(['2018 PREDATES', '2021 WITHIN']);
});

it('figures stand in one series only where they measure the same', async () => {
  const { department } = await ask(
    `{ department(${xian}) { indicators { id } figureSeries { name unit points { number figure { id kind name period comparator } } } } }`,
  );
  const points = department.figureSeries.flatMap((series: Loose) => series.points);
  expect(points.map(({ figure }: Loose) => figure.id).sort()).toEqual(department.indicators.map(({ id }: Loose) => id).sort());
  const several = department.figureSeries.filter((series: Loose) => series.points.length > 1);
  const shown = several.map(({ points: all }: Loose) =>
    all.map(({ number, figure }: Loose) => `${figure.period} ${figure.kind} ${number}`),
  );
  expect(shown).toContainEqual(['2014 RESULT 11.1', '2015 TARGET 12', '2016 TARGET 7']);
  expect(shown).toContainEqual(['2014 RESULT 156', '2015 TARGET 100']);
  for (const { points: all } of several) {
    const names = all.map(({ figure }: Loose) => figure.name);
    expect(names.some((name: string) => name.includes('新增')) && names.some((name: string) => name.includes('净增'))).toBe(false);
  }
});
