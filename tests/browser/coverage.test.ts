import { fileURLToPath } from 'node:url';
import { eventually } from '../support/browser/eventually.js';
import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';
import { startAtlas, type RunningAtlas } from '../support/server/start-atlas.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Listed {
  id: string;
  title: string;
  kind: string;
  coverage: { problems: unknown[]; organizations: { sections: { found: boolean }[] }[] };
}
const listed = async () =>
  (
    await queryApi<{ documents: { nodes: Listed[] } }>(
      '{ documents { nodes { id title kind coverage { problems { rule } organizations { sections { found } } } } } }',
    )
  ).documents.nodes;

describe.each(languages)('How documents were read, in %s', (language) => {
  it(
    'shows every scorecard beside its text, on wide and narrow screens',
    async () => {
      for (const [index, { id, title, coverage }] of (await listed()).entries()) {
        const width = index % 2 === 0 ? 1600 : 320;
        const theme = index % 2 === 0 ? 'dark' : 'light';
        const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/document/${id}/coverage`), {
          width,
          theme,
        });
        await page.waitForSelector('[data-scorecard]');
        expect(await page.locator('h1').innerText()).toBe(title);
        expect(await page.locator('[data-share]').getAttribute('data-share')).toBe('1');
        expect(await page.locator('[data-problem]').evaluateAll((all) => all.filter((one) => one.tagName === 'LI').length)).toBe(
          coverage.problems.length,
        );
        const missing = coverage.organizations.flatMap(({ sections }) => sections.filter(({ found }) => !found)).length;
        expect(await page.locator('[data-gap]').count()).toBe(missing);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await checkAccessibility();
        expect(problems).toEqual([]);
        await close();
      }
    },
    patience,
  );
});

it('lists all documents with their scores, sorted by a column of the address', async () => {
  const documents = await listed();
  const { page, problems, checkAccessibility, close } = await openPage('/documents');
  await page.getByRole('link', { name: '全部文件的读取情况' }).click();
  await page.locator('tr[data-document]').first().waitFor();
  expect(await page.locator('tr[data-document]').count()).toBe(documents.length);
  await checkAccessibility();
  await page.getByRole('button', { name: '问题' }).click();
  await page.waitForFunction(() => location.search.includes('sort=problems'));
  const sorted = documents.map(({ coverage }) => coverage.problems.length).sort((a, b) => b - a);
  await eventually(async () => expect((await page.locator('td[data-label=问题]').allInnerTexts()).map(Number)).toEqual(sorted));
  expect(problems).toEqual([]);
  await close();
});

it('says after loading that a document does not exist', async () => {
  const { page, problems, close } = await openPage('/document/document-0000000000000000/coverage', { apiDelayMs: 300 });
  await page.getByText('没有这份文件').waitFor();
  expect(problems).toEqual([]);
  await close();
});

describe('a mandate that contradicts itself', () => {
  let atlas: RunningAtlas;
  let address: string;
  beforeAll(async () => {
    atlas = await startAtlas({ env: { ATLAS_CORPUS: fileURLToPath(new URL('../fixtures/audit/corpus', import.meta.url)) } });
    const response = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { nodes { id } } }' }),
    });
    const { data } = (await response.json()) as { data: { documents: { nodes: { id: string }[] } } };
    address = `/document/${data.documents.nodes[0]!.id}/coverage`;
  }, patience);
  afterAll(() => atlas.stop());

  it('marks both places of a conflict, and its address opened afresh does so too', async () => {
    const { page, problems, close } = await openPage(address, { atlas: atlas.url });
    await page.locator('li[data-problem=division-count] button').click();
    const marks = async (shown: typeof page) => ({
      stated: (await shown.locator('mark[data-mark=first]').allInnerTexts()).join(''),
      listed: (await shown.locator('mark[data-mark=related]').allInnerTexts()).join(''),
    });
    await page.locator('mark[data-mark=first]').first().waitFor();
    const both = await marks(page);
    expect(both.stated).toBe('河口市林业和草原局设5个内设机构：');
    expect(both.listed).toMatch(/^办公室.*造林绿化科.*资源管理科$/su);
    expect(await page.locator('li[data-problem=division-count]').getAttribute('aria-current')).toBe('true');
    const mark = page.locator('mark[data-mark=first]').first();
    await eventually(async () => {
      const inView = await mark.evaluate(
        (one) => one.getBoundingClientRect().bottom <= innerHeight && one.getBoundingClientRect().top >= 0,
      );
      expect(inView).toBe(true);
    });
    const fresh = await openPage(page.url(), { atlas: atlas.url });
    await fresh.page.locator('mark[data-mark=related]').first().waitFor();
    expect(await marks(fresh.page)).toEqual(both);
    expect([...problems, ...fresh.problems]).toEqual([]);
    await fresh.close();
    await close();
  });

  it('leads from problem to problem by keyboard, and shows the unread text alone', async () => {
    const { page, problems, checkAccessibility, close } = await openPage(address, { atlas: atlas.url });
    await page.locator('[data-scorecard]').waitFor();
    await page.keyboard.press('n');
    await page.locator('li[data-problem=change-count][aria-current]').waitFor();
    await page.keyboard.press('n');
    await page.locator('li[data-problem=number-skipped][aria-current]').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.locator('li[data-problem=truncated][aria-current]').waitFor();
    await openUnread(page);
    const text = page.locator('[data-coverage-text=unassigned]');
    expect(await text.locator('[data-tint=unassigned]').first().innerText()).toContain('此处原件不清');
    expect(await text.locator('p').count()).toBeLessThan(4);
    await checkAccessibility();
    expect(problems).toEqual([]);
    await close();
  });

  it('marks the place of a section, on a phone too', async () => {
    const { page, problems, close } = await openPage(address, { atlas: atlas.url, width: 390, touch: true, theme: 'dark' });
    await page.locator('[data-section=DIVISIONS] button').tap();
    await page.locator('mark[data-mark=first]').waitFor();
    expect(await page.locator('mark[data-mark=first]').innerText()).toBe('内设机构');
    expect(await page.locator('[data-section=BOUNDARIES] [data-gap=SECTION_MISSING]').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });
});

const openUnread = async (page: Awaited<ReturnType<typeof openPage>>['page']) => {
  await page.getByText('只看未读').click();
  await page.waitForFunction(() => location.search.includes('show=unassigned'));
};
