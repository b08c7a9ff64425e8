import { askCities } from '../../../api/modules/ask/ask-cities.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { divisionCorpus } from '../../fixtures/mandates/division-corpus.js';
import { faultsOf, readQuestions } from '../../support/questions/question-set.js';
import { corpusStore } from '../../support/store/corpus-store.js';

let store: GraphStore;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await corpusStore(divisionCorpus()));
});
afterAll(() => remove());

const ask = async (text: string, city: string) => (await askCities(store, text, [city]))[0]!;

test('questions on what divisions do are answered from their own sentences', async () => {
  const questions = await readQuestions(new URL('../../fixtures/questions-divisions.json', import.meta.url));
  const faults: string[] = [];
  for (const question of questions) {
    const found = faultsOf(question, await askCities(store, question.text, null));
    if (found.length > 0) faults.push(`${question.text} — ${found.join('; ')}`);
  }
  expect(faults).toEqual([]);
  expect(questions.length).toBeGreaterThanOrEqual(35);
});

test('a sentence answers also where no duty of the department does: the division is found, with the words that answer', async () => {
  const { found, gap, answers, divisionClauses, divisions } = await ask('渔业捕捞许可由谁负责', '990300');
  expect({ found, gap, answers }).toEqual({ found: true, gap: null, answers: [] });
  expect(divisions.map(({ name }) => name)).toEqual(['渔政科']);
  const [{ clause, highlights }] = divisionClauses as [(typeof divisionClauses)[number]];
  expect(clause.text).toBe('负责渔业捕捞许可和渔船检验工作。');
  expect(highlights.map(({ start, end }) => [...clause.text].slice(start, end).join(''))).toEqual(
    expect.arrayContaining([expect.stringContaining('捕捞')]),
  );
});

test('a duty that only the sentence of a division leads to is an answer, below the sentence', async () => {
  const { answers, divisionClauses } = await ask('规范地名标志设置由谁负责', '990100');
  expect(divisionClauses[0]!.clause.text).toBe('规范地名标志的设置和管理；');
  const through = answers.find(({ duty }) => duty.ordinal === 5)!;
  expect(through.score).toBeLessThan(divisionClauses[0]!.score);
});

test('a division that is named answers with all its sentences in their order', async () => {
  const { divisionClauses } = await ask('区划地名科负责什么？', '990100');
  expect(divisionClauses.map(({ clause }) => clause.ordinal)).toEqual([1, 2, 3, 4, 5]);
});

test('scores lie between 0 and 1 and do not rise', async () => {
  const { divisionClauses, answers } = await ask('社会组织登记管理', '990100');
  for (const list of [divisionClauses, answers]) {
    const scores = list.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  }
});
