import { fileURLToPath } from 'node:url';
import { eventually } from '../support/browser/eventually.js';
import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage, type OpenedPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';
import { startAtlas } from '../support/server/start-atlas.js';

/** For walks over many pages, in ms. */
const patience = 180_000;
type Page = OpenedPage['page'];

interface Link {
  kind: string;
  area: { code: string } | null;
  recipient: { id: string; named: boolean } | null;
  city: { code: string };
  actions: { id: string; evidence: { quote: string }[] }[];
}

async function flow(): Promise<Link[]> {
  const { reformFlow } = await queryApi<{ reformFlow: Link[] }>(
    '{ reformFlow { kind area { code } recipient { id named } city { code } actions { id evidence { quote } } } }',
  );
  return reformFlow;
}

const items = (links: Link[]) => new Set(links.flatMap(({ actions }) => actions.map(({ id }) => id))).size;
const rows = (page: Page) => page.locator('[data-flow-row]').count();
const untilRows = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('[data-flow-row]').length === wanted, count);

describe.each(languages)('The flow of reform in %s', (language) => {
  it(
    'draws and lists the same numbers as the documents, tells recipients apart, and marks inferred areas',
    async () => {
      const links = await flow();
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/flow'), {
        theme: language === 'zh' ? 'light' : 'dark',
      });
      await page.waitForSelector('[data-flow-table]');
      expect(await rows(page)).toBe(links.length);
      for (const code of new Set(links.map(({ city }) => city.code))) {
        const own = links.filter(({ city }) => city.code === code);
        const { reformActions } = await queryApi<{ reformActions: { totalCount: number } }>(
          `{ reformActions(filter: { cities: ["${code}"] }) { totalCount } }`,
        );
        expect(items(own)).toBe(reformActions.totalCount);
        expect(await page.locator(`[data-sum="${code}"]`).innerText()).toBe(String(items(own)));
        expect((await page.locator(`[data-total="${code}"]`).innerText()).match(/\d+/g)).toEqual(Array(2).fill(String(items(own))));
        const apart = own.filter(({ kind }) => kind === 'STRENGTHENED' || kind === 'ADDED');
        for (const [block, ofBlock] of [
          ['apart', apart],
          ['moved', own.filter((link) => !apart.includes(link))],
        ] as const) {
          const chart = page.locator(`[data-flow-city="${code}"] [data-block=${block}]`);
          const shown = await chart.locator('[data-chip=kind] text:last-of-type').allTextContents();
          expect(shown.reduce((sum, text) => sum + Number(text), 0)).toBe(items(ofBlock));
        }
      }
      const coded = links.filter(({ area }) => area !== null);
      expect(await page.locator('[data-flow-table] [data-inferred]').count()).toBe(coded.length);
      const pairs = new Set(coded.map(({ city, area, kind }) => `${city.code} ${area!.code} ${kind}`));
      expect(await page.locator('[data-ribbon=inferred]').count()).toBe(pairs.size);
      const described = new Set(links.filter(({ recipient }) => recipient && !recipient.named).map(({ recipient }) => recipient!.id));
      expect(await page.locator('[data-chip=to][data-look=described]').count()).toBe(described.size);
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );
});

it(
  'goes by keyboard from a ribbon to its row, its item and its sentence; Escape and Back undo',
  async () => {
    const links = await flow();
    const { page, problems, close } = await openPage('/flow');
    await page.waitForSelector('[data-flow-table]');
    const ribbon = page.locator('a:has([data-ribbon=stated])').first();
    await ribbon.focus();
    expect(await ribbon.locator('title').textContent()).toMatch(/→.*\d/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/flow?*');
    const chosen = new URL(page.url()).searchParams;
    const fitting = links.filter(
      ({ city, kind, recipient }) =>
        city.code === chosen.get('city') && kind === chosen.get('kind') && (recipient?.id ?? 'none') === chosen.get('to'),
    );
    await untilRows(page, fitting.length);

    const fresh = await openPage(`/flow${new URL(page.url()).search}`);
    await fresh.page.waitForSelector('[data-flow-table]');
    expect(await rows(fresh.page)).toBe(fitting.length);
    await fresh.close();

    await page.locator('[data-flow-charts] a').first().focus();
    await page.keyboard.press('Escape');
    await untilRows(page, links.length);
    await page.goBack();
    await untilRows(page, fitting.length);
    await page.goBack();
    await untilRows(page, links.length);

    const button = page.locator('[data-flow-open]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-flow-items] [data-reform]').first().waitFor();
    await page.locator('[data-flow-items] [data-evidence]').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('[data-flow-items]').length === 0);
    await eventually(async () => expect(await button.evaluate((one) => one === document.activeElement)).toBe(true));
    await page.keyboard.press('Enter');
    const id = await page.locator('[data-flow-items] [data-reform]').first().getAttribute('id');
    const action = links.flatMap(({ actions }) => actions).find((one) => one.id === id)!;
    await page.locator('[data-flow-items] [data-evidence]').first().focus();
    await page.keyboard.press('Enter');
    expect(await markedSentence(page)).toBe(action.evidence[0]!.quote);
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'fits a phone: the table first, the chart scrolls in itself',
  async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page, close, checkAccessibility } = await openPage('/flow?lang=en', { width: 320, theme, touch: true });
      await page.waitForSelector('[data-flow-table]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
      expect(await top('[data-flow-table]')).toBeLessThan(await top('[data-flow-charts]'));
      await checkAccessibility();
      await close();
    }
  },
  patience,
);

it(
  'says of a city whose texts lack the section that it is missing, not that there is nothing',
  async () => {
    const atlas = await startAtlas({ env: { ATLAS_CORPUS: fileURLToPath(new URL('../fixtures/mandates/versions', import.meta.url)) } });
    const ask = async (query: string) => {
      const response = await fetch(`${atlas.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (
        (await response.json()) as {
          data: { cities: { code: string; departments: { gaps: { section: string; gap: string }[] }[] }[]; reformFlow: Link[] };
        }
      ).data;
    };
    const { cities, reformFlow } = await ask(
      '{ cities { code departments { gaps { section gap } } } reformFlow { city { code } kind actions { id } } }',
    );
    const missing = cities.filter(
      ({ departments }) =>
        departments.length > 0 &&
        departments.every(({ gaps }) => gaps.some(({ section, gap }) => section === 'REFORM' && gap === 'SECTION_MISSING')),
    );
    expect(missing.length).toBeGreaterThan(0);
    const { page, close } = await openPage('/flow', { atlas: atlas.url });
    await page.waitForSelector('[data-flow-table]');
    expect(await rows(page)).toBe(reformFlow.length);
    for (const { code } of missing) {
      expect(await page.locator(`[data-flow-city="${code}"] [data-gap]`).getAttribute('data-gap')).toBe('SECTION_MISSING');
      expect(await page.locator(`[data-total="${code}"]`).count()).toBe(0);
    }
    await close();
    await atlas.stop();
  },
  patience,
);

it('is named in the header and on the screen of reform', async () => {
  const { page, close } = await openPage('/reform');
  await page.locator('main a[href="/flow"]').click();
  await page.waitForSelector('[data-flow-table]');
  await close();
});
