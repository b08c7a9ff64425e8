import { askCities } from '../../../api/modules/ask/ask-cities.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { faultsOf, readQuestions, type ExpectedAnswers } from '../../support/questions/question-set.js';
import { corpusStore } from '../../support/store/corpus-store.js';

let store: GraphStore;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await corpusStore());
});
afterAll(() => remove());

const fixture = (name: string) => readQuestions(new URL(`../../fixtures/${name}`, import.meta.url));

async function wrong(questions: ExpectedAnswers[]): Promise<string[]> {
  const faults: string[] = [];
  for (const question of questions) {
    const found = faultsOf(question, await askCities(store, question.text, null));
    if (found.length > 0) faults.push(`${question.text} — ${found.join('; ')}`);
  }
  return faults;
}

test('every question of the first set is answered as a reader expects', async () => {
  const questions = await fixture('questions.json');
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(await wrong(questions)).toEqual([]);
});

test('at most one in twenty questions of the second set, written after the method, is answered otherwise', async () => {
  const questions = await fixture('questions-second.json');
  expect((await wrong(questions)).length).toBeLessThanOrEqual(questions.length / 20);
});

test('at most one in twenty questions of the fourth set, half of which nobody read while tuning, is answered otherwise', async () => {
  const questions = await fixture('questions-fourth.json');
  expect((await wrong(questions)).length).toBeLessThanOrEqual(questions.length / 20);
});

test('at most one in fifteen questions of the fifth set, half of which the method was not tuned on, is answered otherwise', async () => {
  const questions = await fixture('questions-fifth.json');
  expect(questions).toHaveLength(80);
  expect((await wrong(questions)).length).toBeLessThanOrEqual(questions.length / 15);
});

test('a question is answered by what follows its examples, and by the sentence that asks, where nothing answers all of it', async () => {
  const first = async (text: string, city: string) => (await askCities(store, text, [city]))[0]!.answers[0]?.duty.ordinal;
  expect(await first('厂里要用的水、气等生产要素谁来协调？', '610100')).toBe(2);
  expect(await first('祖传的铺子开了百年，食盐归谁管？', '310000')).toBe(3);
  expect(await first('祖传的铺子开了百年，殡葬归谁管？', '310000')).toBeUndefined();
});

test('each division that a question names is found, one by its name, another by the beginning of it', async () => {
  const [answer] = await askCities(store, '电力处和节能处各做什么？', ['310000']);
  expect(answer!.divisions.map(({ name }) => name)).toEqual(['节能与综合利用处', '电力处']);
});

test('a division whose name is what was asked for is found, though no duty says so', async () => {
  const [answer] = await askCities(store, '装备制造业归哪个处？', ['310000']);
  expect(answer).toMatchObject({ found: true, gap: null, answers: [], divisions: [{ name: '装备产业处' }] });
  const [other] = await askCities(store, '教育归哪个处？', ['310000']);
  expect(other).toMatchObject({ found: false, divisions: [] });
});

test('an approval that is devolved does not give away the matter, which is answered by the duty', async () => {
  const ask = async (text: string) => (await askCities(store, text, ['310000']))[0]!;
  expect(await ask('谁管工业投资项目？')).toMatchObject({ found: true, answers: [{ duty: { ordinal: 4 } }] });
  expect(await ask('工业投资项目由谁核准？')).toMatchObject({ reformActions: [{ kind: 'DEVOLVED', ordinal: 2 }] });
});

test('a city is understood by its short name, where that is a word', async () => {
  const codes = async (text: string) => (await askCities(store, text, null)).map(({ city }) => city.code);
  expect(await codes('在沪的软件业归谁管？')).toEqual(['310000']);
  expect(await codes('沪的软件业归谁管？')).toEqual(['310000']);
  expect(await codes('软件业归谁管？')).toEqual(['310000', '610100']);
});

test('what a boundary gives to both is answered by the duty, unless the lead is asked for, which the other has', async () => {
  const shanghai = async (text: string) => (await askCities(store, text, ['310000']))[0]!;
  expect(await shanghai('谁负责战略性新兴产业')).toMatchObject({ found: true, answers: [{ duty: { ordinal: 5 } }] });
  expect(await shanghai('谁牵头战略性新兴产业')).toMatchObject({ found: false, gap: 'OTHER_BODY' });
});

test('what another body does is found in other words than the document has', async () => {
  const [answer] = await askCities(store, '网上卖东西的规划谁来管', ['310000']);
  expect(answer!.reformActions.map(({ kind, ordinal }) => `${kind}${ordinal}`)).toContain('TRANSFERRED_OUT1');
});

test('a sentence on nothing but the wider field answers, whatever verb begins it', async () => {
  const [answer] = await askCities(store, '无线电频率谁管理？', ['310000']);
  expect(answer).toMatchObject({ found: true, answers: [{ duty: { ordinal: 18 }, wider: true }] });
});

test('a word that only says what is done with a thing finds nothing by itself', async () => {
  for (const text of ['义务教育由哪个处室主管？', '职工医疗保险归哪个处管理？', '体育发展战略归哪个处室？']) {
    const results = await askCities(store, text, null);
    expect(results.map(({ found }) => found)).toEqual([false, false]);
  }
});

test('highlights lie inside the duty, in order, apart from each other, and are words of the question or paired with them', async () => {
  const results = await askCities(store, '军民融合由谁负责', null);
  for (const { duty, highlights } of results.flatMap((result) => result.answers)) {
    const points = [...duty.text];
    expect(highlights.length).toBeGreaterThan(0);
    highlights.forEach(({ start, end }, index) => {
      expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : highlights[index - 1]!.end);
      expect(end).toBeLessThanOrEqual(points.length);
      expect(points.slice(start, end).join('')).toMatch(/军|国防/u);
    });
  }
});

test('scores lie between 0 and 1 and do not rise', async () => {
  for (const { answers } of await askCities(store, '信息化', null)) {
    const scores = answers.map((one) => one.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  }
});

test('the cities asked for are the only ones answered, by code or name', async () => {
  const codes = async (text: string, cities: string[] | null) => (await askCities(store, text, cities)).map(({ city }) => city.code);
  expect(await codes('节能', null)).toEqual(['310000', '610100']);
  expect(await codes('节能', ['610100'])).toEqual(['610100']);
  expect(await codes('节能', ['上海'])).toEqual(['310000']);
  expect(await codes('西安市的节能工作', null)).toEqual(['610100']);
});

test('a very long text is no question', async () => {
  const results = await askCities(store, '工业'.repeat(20_000), null);
  expect(results.map(({ found, gap }) => ({ found, gap }))).toEqual([
    { found: false, gap: null },
    { found: false, gap: null },
  ]);
});

test('an exact wording ranks above a near one', async () => {
  const [, xian] = await askCities(store, '非国有经济', null);
  const [, near] = await askCities(store, '民营经济', null);
  expect(near!.answers[0]!.duty.id).toBe(xian!.answers[0]!.duty.id);
  expect(near!.answers[0]!.score).toBeLessThan(xian!.answers[0]!.score);
});
