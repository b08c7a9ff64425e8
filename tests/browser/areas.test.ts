import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

const patience = 120_000;

interface Contents {
  functionAreas: {
    id: string;
    code: string;
    residual: boolean;
    clauses: { areas: { primary: boolean; area: { code: string } }[]; duty: { residual: boolean } }[];
  }[];
  departments: { nodes: { id: string; uncodedClauses: { id: string }[]; uncodedDivisionClauses: { id: string }[] }[] };
}

const contents = () =>
  queryApi<Contents>(
    `{ functionAreas { id code residual clauses { areas { primary area { code } } duty { residual } } }
       departments(first: 100) { nodes { id uncodedClauses { id } uncodedDivisionClauses { id } } } }`,
  );

describe.each(languages)('The codebook in %s', (language) => {
  it(
    'lists every area under its field, and every clause without one under its department',
    async () => {
      const { functionAreas, departments } = await contents();
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/areas'));
      await page.waitForSelector('[data-area]');
      const shown = await page.locator('[data-area]').evaluateAll((all) => all.map((one) => one.getAttribute('data-area')));
      expect(shown.toSorted()).toEqual(functionAreas.map(({ code }) => code).toSorted());
      for (const { id, uncodedClauses, uncodedDivisionClauses } of departments.nodes) {
        expect(await page.locator(`[data-uncoded="${id}"] li`).count()).toBe(uncodedClauses.length + uncodedDivisionClauses.length);
      }
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );
});

it('is searched in the page, and keeps the search in the address', async () => {
  const { page, close } = await openPage('/areas');
  await page.waitForSelector('[data-area]');
  await page.locator('main input[type=search]').fill('防汛');
  await page.waitForFunction(() => document.querySelectorAll('[data-area]').length === 1);
  expect(await page.locator('[data-area]').getAttribute('data-area')).toBe('flood-drought');
  const { pathname, search } = new URL(page.url());
  const fresh = await openPage(pathname + search);
  await fresh.page.waitForSelector('[data-area=flood-drought]');
  expect(await fresh.page.locator('[data-area]').count()).toBe(1);
  await fresh.close();
  await page.locator('main input[type=search]').fill('没有的词');
  await page.getByRole('button', { name: '看全部领域' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-area]').length > 100);
  await close();
});

it(
  'shows of an area its scope, its counts with denominators, and the way to each sentence',
  async () => {
    const { functionAreas } = await contents();
    const { code, clauses } = functionAreas.find((area) => area.code === 'social-credit')!;
    const primary = clauses.filter(({ areas }) => areas.some((coding) => coding.primary && coding.area.code === code));
    const { page, problems, checkAccessibility, close } = await openPage(`/areas/${code}`);
    await page.waitForSelector('[data-item]');
    const counts = await page.locator('tr[data-city] td:nth-of-type(2)').allInnerTexts();
    expect(counts.map((text) => Number(text.split('/')[0])).reduce((sum, number) => sum + number, 0)).toBe(primary.length);
    expect(await page.locator('main dl').innerText()).toContain('04.1');
    await checkAccessibility();
    const item = page.locator('[data-item]').first();
    const text = await item.locator('span[lang]').first().innerText();
    await item.locator('[data-evidence]').first().click();
    expect((await markedSentence(page)).replace(/\s/gu, '')).toBe(text);
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it('never counts the residual area, and says so; an unknown code says what to do', async () => {
  const { page, close } = await openPage('/areas/residual');
  await page.waitForSelector('main h1');
  expect(await page.locator('main').innerText()).toContain('从不计数');
  expect(await page.locator('main table').count()).toBe(0);
  await page.goto('/areas/nowhere');
  await page.getByText('没有这个领域').waitFor();
  await close();
});

it(
  'fits a phone, in both schemes',
  async () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const path of ['/areas?lang=en', '/areas/social-credit?lang=en']) {
        const { page, close, checkAccessibility } = await openPage(path, { width: 320, theme, touch: true });
        await page.waitForSelector('[data-area], [data-item]');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await checkAccessibility();
        await close();
      }
    }
  },
  patience,
);
