import { eventually } from '../support/browser/eventually.js';
import { inferredWord, inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

const question = '哪个处室负责社会信用体系建设？';
const asking = (text: string) => `/?q=${encodeURIComponent(text)}`;

interface Answer {
  city: { code: string; departments: { gaps: { section: string; gap: string }[] }[] };
  found: boolean;
  gap: string | null;
  answers: { assignments: { basis: string }[]; duty: { assignmentsGap: string | null; evidence: { quote: string }[] } }[];
}

/** What the API answers, in the order in which cities stand. */
async function answersTo(text: string): Promise<Answer[]> {
  const { whoHandles } = await queryApi<{ whoHandles: Answer[] }>(
    `query ($text: String!) { whoHandles(text: $text) {
       city { code departments { gaps { section gap } } } found gap answers { assignments { basis } duty { assignmentsGap evidence { quote } } } } }`,
    { text },
  );
  return whoHandles.toSorted((a, b) => a.city.code.localeCompare(b.city.code));
}

/** The sections that are searched for an answer and that the sources of a city lack: none can be said to be absent there. */
const unreadOf = ({ departments }: Answer['city']) =>
  departments
    .flatMap(({ gaps }) => gaps)
    .filter(({ section, gap }) => gap === 'SECTION_MISSING' && ['DUTIES', 'REFORM', 'BOUNDARIES'].includes(section))
    .map(({ section, gap }) => [gap, section]);

describe.each(languages)('Ask in %s', (language) => {
  it(
    'answers by keyboard alone, city beside city, and leads to the sentence and back',
    async () => {
      const expected = await answersTo(question);
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/'));
      await page.locator('input[name=q]').fill(question);
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-duty]');
      expect(new URL(page.url()).searchParams.get('q')).toBe(question);
      expect(await columnsOf(page)).toEqual(expected.map(({ city }) => `city-${city.code}`));
      await checkAccessibility();

      const [sentence] = expected[0]!.answers[0]!.duty.evidence;
      await page.locator('[data-duty] [data-evidence]').first().focus();
      await page.keyboard.press('Enter');
      expect(await markedSentence(page)).toBe(sentence!.quote);
      await page.goBack();
      await page.waitForSelector('[data-duty]');
      expect(new URL(page.url()).searchParams.get('q')).toBe(question);
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );

  it(
    'marks every inferred link, gives its reason, and says every gap in its sentence',
    async () => {
      for (const text of [question, '无线电管理由谁负责', '电子商务由谁牵头']) {
        const expected = await answersTo(text);
        const { page, close, problems, checkAccessibility } = await openPage(inLanguage(language, asking(text)));
        await page.waitForSelector('section[id^=city-] [data-evidence]');
        const links = expected.flatMap(({ answers }) => answers.flatMap(({ assignments }) => assignments));
        const inferred = links.filter(({ basis }) => basis === 'INFERRED').length;
        expect(await page.getByText(inferredWord[language], { exact: true }).count()).toBe(inferred);
        const gaps = expected.flatMap(({ city, found, gap, answers }) => [
          ...(found || !gap ? [] : [[gap, '']]),
          ...(gap === 'ABSENT_FROM_MANDATE' ? unreadOf(city) : []),
          ...answers.flatMap(({ duty }) => (duty.assignmentsGap ? [[duty.assignmentsGap, 'DIVISIONS']] : [])),
        ]);
        const shown = await page
          .locator('[data-gap]')
          .evaluateAll((all) => all.map((one) => [one.getAttribute('data-gap'), one.textContent]));
        expect(shown.map(([gap]) => gap).sort()).toEqual(gaps.map(([gap]) => gap).sort());
        expect(new Set(shown.map(String)).size).toBe(new Set(gaps.map(String)).size);
        expect(shown.every(([, sentence]) => (sentence ?? '').length > 8)).toBe(true);
        if (inferred > 0) {
          await page.locator('[data-inferred]').first().focus();
          await page.getByRole('dialog').waitFor();
          await checkAccessibility();
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'hidden' });
        }
        expect(problems).toEqual([]);
        await close();
      }
    },
    patience,
  );
});

it('counts what is in the atlas as the API does', async () => {
  const { departments } = await queryApi<{ departments: { nodes: { duties: unknown[]; reformActions: unknown[] }[] } }>(
    '{ departments { nodes { duties { id } reformActions { id } } } }',
  );
  const { page, close } = await openPage('/');
  await page.waitForSelector('[data-count]');
  const shown = (section: string) =>
    page.locator(`[data-count=${section}]`).evaluateAll((all) => all.map((one) => Number(/\d+/.exec(one.textContent ?? '')?.[0])));
  expect(await shown('DUTIES')).toEqual(departments.nodes.map(({ duties }) => duties.length));
  expect(await shown('REFORM')).toEqual(departments.nodes.map(({ reformActions }) => reformActions.length));
  await close();
});

it('opens the same view from a copied address, sides swapped', async () => {
  const first = await openPage(asking(question));
  await first.page.waitForSelector('[data-duty]');
  const before = await columnsOf(first.page);
  await first.page.getByRole('button', { name: '左右对调' }).click();
  await eventually(async () => expect(await columnsOf(first.page)).toEqual(before.toReversed()));
  await first.page.getByRole('button', { name: 'English' }).click();
  await first.page.waitForFunction(() => document.documentElement.lang === 'en');
  const { pathname, search } = new URL(first.page.url());
  const second = await openPage(pathname + search);
  await second.page.waitForSelector('[data-duty]');
  await eventually(async () => expect(await second.page.locator('main').innerText()).toBe(await first.page.locator('main').innerText()));
  await first.close();
  await second.close();
});

it('says that it did not understand, and only after it has asked', async () => {
  const { page, problems, close, checkAccessibility } = await openPage(asking('asdf？？'), { apiDelayMs: 800 });
  await page.getByRole('status').first().waitFor();
  expect(await page.getByText('没有看懂这个问题').count()).toBe(0);
  await page.getByText('没有看懂这个问题').waitFor();
  await checkAccessibility();
  expect(problems).toEqual([]);
  await close();
});

it('offers to try again where the server cannot be reached', async () => {
  const { page, close } = await openPage('/');
  await page.waitForSelector('[data-count]');
  await page.route('**/graphql', (route) => route.abort());
  await page.locator('input[name=q]').fill(question);
  await page.keyboard.press('Enter');
  const retry = page.getByRole('button', { name: '重试' });
  await retry.waitFor();
  await page.unroute('**/graphql');
  await retry.click();
  await page.waitForSelector('[data-duty]');
  await close();
});

it('does not jump while a slow API answers', async () => {
  const { page, layoutShift, close } = await openPage(asking(question), { apiDelayMs: 1000 });
  await page.waitForSelector('[data-duty]');
  await page.waitForLoadState('networkidle');
  expect(await layoutShift()).toBeLessThanOrEqual(0.02);
  await close();
});

it.each([320, 390])(
  'fits a phone of %i px in both schemes, with both verdicts in view',
  async (width) => {
    for (const theme of ['light', 'dark'] as const) {
      const { page, close, checkAccessibility } = await openPage(inLanguage('en', asking(question)), { width, theme, touch: true });
      await page.waitForSelector('[data-duty]');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const bar = page.locator('[data-city-switch]');
      expect(await bar.getByRole('button').count()).toBe((await columnsOf(page)).length);
      expect(await bar.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await checkAccessibility();
      await close();
    }
  },
  patience,
);

function columnsOf(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<string[]> {
  return page.locator('section[id^=city-]').evaluateAll((all) => all.map((one) => one.id));
}
