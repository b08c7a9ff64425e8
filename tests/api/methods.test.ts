import { readCorpus } from '../../data/corpus/read-corpus.js';
import { buildBatches } from '../../data/load/records/build-batches.js';
import { ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

let atlas: ServedAtlas;
let rules: Loose[];
let methods: Loose;
const words = '{ concludes from fallible }';

beforeAll(async () => {
  atlas = await servedAtlas({ batches: buildBatches(await readCorpus(ownCorpus)).batches });
  const { data, errors } = await atlas.ask(`{ methods {
    rules { name group basis code zh ${words} en ${words} use { facts example }
      measures { things set invented use judged wrongShare wrongAtMost expected missedShare f1 topThree baselineF1 judgedBy } }
    reliability { from to pairs share } unrelated { mean most worst pairs } agreement { kind alpha units judgements reviewers } } }`);
  expect(errors).toBeUndefined();
  ({ methods } = data);
  ({ rules } = methods);
}, 180_000);
afterAll(() => atlas.stop());

it('every rule of the graph leads to a fact that carries it, and is counted', async () => {
  const used = rules.filter(({ use }) => use !== null);
  expect(used.map(({ name }) => name)).toEqual(expect.arrayContaining(['division-name', 'codebook-terms', 'exercise-subject']));
  for (const { name, use } of used) {
    expect(use.facts).toBeGreaterThan(0);
    const { data } = await atlas.ask(`{ citation(id: "${use.example}") { id basis rule } }`);
    expect(data.citation.rule.startsWith(name)).toBe(true);
  }
  const { data } = await atlas.ask('{ departments { nodes { divisions { assignments { rule } } } } }');
  const assigned = data.departments.nodes.flatMap((one: Loose) => one.divisions.flatMap(({ assignments }: Loose) => assignments));
  expect(rules.find(({ name }) => name === 'division-name')!.use.facts).toBe(
    assigned.filter(({ rule }: Loose) => rule === 'division-name').length,
  );
});

it('what nobody has judged has no measure; what is measured says by whom, and on how much', () => {
  const unmeasured = rules.filter(({ measures }) => measures.length === 0).map(({ name }) => name);
  expect(unmeasured).toEqual(expect.arrayContaining(['codebook-terms', 'division-clause', 'ABSENT_FROM_MANDATE']));
  for (const { judged, expected, judgedBy } of rules.flatMap(({ measures }) => measures)) {
    expect(judgedBy).not.toBe('');
    expect(judged ?? expected).toBeGreaterThan(0);
  }
});

it('scores, agreement and unrelated fields have their figures', () => {
  expect(methods.reliability.at(-1).to).toBe(1);
  expect(methods.agreement.find(({ kind }: Loose) => kind === 'ALIGNMENT').units).toBeGreaterThan(100);
  expect(methods.agreement.find(({ kind }: Loose) => kind === 'EXERCISE')).toMatchObject({ alpha: null, units: 0 });
  expect(methods.unrelated.pairs).toBeGreaterThan(0);
});
