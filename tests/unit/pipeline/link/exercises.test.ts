import { readFileSync } from 'node:fs';
import { linkExercises, type ExerciseInput } from '../../../../data/pipeline/link/exercises/link-exercises.js';
import { exerciseTiming } from '../../../../data/pipeline/link/exercises/exercise-timing.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { exerciseScores } from '../../../support/exercises/score-exercises.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const undated = { from: null, to: null, notBefore: null };

/** A mandate and a plan in a few words. */
function inputOf(duties: readonly string[], tasks: readonly string[], period = undated): ExerciseInput {
  const numbers = ['一', '二', '三', '四', '五', '六'];
  const list = (items: readonly string[]): string => items.map((item, index) => `（${numbers[index]!}）${item}`).join('\n');
  const mandate = parseDocument(bytes(`青禾市水务局主要职责\n\n一、主要职责\n${list(duties)}\n`), { kind: 'MANDATE' });
  const plan = parseDocument(bytes(`青禾市水务局2021年工作要点\n\n一、重点任务\n${list(tasks)}\n`), { kind: 'WORK_PLAN' });
  expect(mandate.organizations[0]!.duties).toHaveLength(duties.length);
  expect(plan.activities).toHaveLength(tasks.length);
  const { document, activities, indicators } = plan;
  return { duties: mandate.organizations[0]!.duties, period, documents: [{ key: 'plan', date: document.date, activities, indicators }] };
}

const pairs = (input: ExerciseInput): string[] => linkExercises(input).map(({ activity, duty }) => `${activity + 1}→${duty.ordinal}`);

test('what is inferred of the corpus agrees with a careful reading, and hardly less where nothing was tuned', async () => {
  const { corpus, aside } = await exerciseScores();
  for (const { precision, recall } of corpus) {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  }
  for (const { precision, recall } of aside) {
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.5);
  }
});

test('a duty is shown at work by a sentence on the same matter, with the words, the figures and the quotes', () => {
  const input = inputOf(
    ['负责防汛抗旱工作，组织防汛抢险。', '负责水资源管理，组织实施取水许可。', '完成市政府交办的其他任务。'],
    ['加强水资源管理。核定年度用水计划320户；推进党建工作。'],
  );
  const [link, ...others] = linkExercises(input);
  expect(others).toEqual([]);
  expect(link).toMatchObject({ duty: { ordinal: 2 }, activity: 0, rule: 'exercise-subject', timing: 'UNKNOWN' });
  expect(link!.explanation).toBe('「加强水资源管理」与第2项职责第1句同说「水资源」。');
  expect(link!.shownBy.map(({ quote }) => quote)).toEqual(['加强水资源管理。']);
  expect(link!.shown.quote).toBe('负责水资源管理，');
  // the heading speaks for the sentences after it
  expect(link!.indicators).toHaveLength(1);
  expect(link!.confidence).toBeGreaterThan(0.5);
  expect(link!.confidence).toBeLessThanOrEqual(0.9);
});

test('quotes are exact slices of their documents', () => {
  const text = readFileSync(new URL('../../../../data/corpus/002_9c79268fc6ed25bc.txt', import.meta.url));
  const parsed = parseDocument(new Uint8Array(text), { kind: 'NOTICE' });
  const points = [...parsed.document.text];
  const duties = parseDocument(bytes('青禾市工业局主要职责\n\n一、主要职责\n（一）负责技术改造工作。\n（二）负责信访工作。\n'), {
    kind: 'MANDATE',
  });
  const links = linkExercises({
    duties: duties.organizations[0]!.duties,
    period: undated,
    documents: [{ key: 'notice', date: '2017-05-19', activities: parsed.activities, indicators: parsed.indicators }],
  });
  expect(links.length).toBeGreaterThan(2);
  for (const { start, end, quote } of links.flatMap(({ shownBy }) => shownBy)) expect(points.slice(start, end).join('')).toBe(quote);
});

test.each([
  ['a word that another noun narrows in the duty', ['负责柳湾片区招商引资工作。', '负责信访工作。'], '扎实做好招商引资工作。', []],
  ['the same with the noun in the sentence', ['负责柳湾片区招商引资工作。', '负责信访工作。'], '做好柳湾片区招商引资工作。', ['1→1']],
  [
    'a word that only narrows what the duty is about',
    ['制定基础设施建设等方面的优惠政策。', '负责信访工作。'],
    '加强园区基础设施建设。',
    [],
  ],
  ['what every department wants', ['提高行业核心竞争力。', '负责信访工作。'], '不断增强企业核心竞争力。', []],
  ['another name of the same thing', ['推进信息化和工业化融合。', '负责信访工作。'], '全力推进两化融合。', ['1→1']],
  ['the name of another body', ['负责节能工作。', '负责信访工作。'], '表彰了市节能监察监测中心。', []],
  ['a noun that another owns', ['负责投资项目管理工作。', '负责信访工作。'], '对20个投资项目的能评进行监察。', []],
  ['a catch-all', ['负责信访工作。', '承办市政府交办的其他防汛抗旱事项。'], '做好防汛抗旱工作。', []],
] as const)('%s', (_, duties, task, expected) => {
  expect(pairs(inputOf(duties, [task, '开展理论学习。']))).toEqual(expected);
});

test.each([
  ['2020', '2019-03-20', null, null, 'WITHIN'],
  ['2018', '2019-03-20', null, null, 'PREDATES'],
  ['2019-03-20', '2019-03-20', null, null, 'WITHIN'],
  ['2019-01', '2019-03-20', null, null, 'PREDATES'],
  // the year in the course of which the mandate began
  ['2019', '2019-03-20', null, null, 'UNKNOWN'],
  ['2019', '2019', null, null, 'WITHIN'],
  // without a date of its own it is not older than what it rests on
  ['2014', null, null, '2015', 'PREDATES'],
  ['2015-02-10', null, null, '2015', 'UNKNOWN'],
  ['2016', null, null, '2015', 'UNKNOWN'],
  ['2016', null, null, null, 'UNKNOWN'],
  [null, '2019', null, null, 'UNKNOWN'],
  // a mandate that has ended cannot be exercised
  ['2021-05', '2019', '2021-03', null, null],
  ['2021', '2019', '2021-03', null, 'WITHIN'],
] as const)('%s stands to a mandate from %s to %s that rests on a document of %s: %s', (date, from, to, notBefore, timing) => {
  expect(exerciseTiming(date, { from, to, notBefore: from === null ? notBefore : null })).toBe(timing);
});
