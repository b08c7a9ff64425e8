import { fileURLToPath } from 'node:url';
import { eventually } from '../support/browser/eventually.js';
import { inLanguage, inferredWord, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { startAtlas, type RunningAtlas } from '../support/server/start-atlas.js';

interface Version {
  id: string;
  latest: boolean;
}
interface Department {
  id: string;
  name: string;
  mandates: Version[];
}

let atlas: RunningAtlas;
let id: string;
let older: Version;
let newer: Version;
beforeAll(async () => {
  atlas = await startAtlas({ env: { ATLAS_CORPUS: fileURLToPath(new URL('../fixtures/mandates/versions', import.meta.url)) } });
  const { departments } = await ask<{ departments: { nodes: Department[] } }>(
    '{ departments { nodes { id name mandates { id latest } } } }',
  );
  const department = departments.nodes.find(({ name }) => name === '青澜市商务局')!;
  id = department.id;
  [older, newer] = department.mandates as [Version, Version];
}, 180_000);
afterAll(() => atlas.stop());

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${atlas.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

const duties = (page: Awaited<ReturnType<typeof openPage>>['page']) => page.locator('#duties > [data-duty]').count();

describe.each(languages)('Versions of a mandate in %s', (language) => {
  it('are switched, the older one says so, and links within it stay in it', async () => {
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/department/${id}`), {
      atlas: atlas.url,
      width: language === 'zh' ? 1280 : 390,
      theme: language === 'zh' ? 'dark' : 'light',
    });
    await page.locator('#duties [data-duty]').first().waitFor();
    const latestDuties = await duties(page);
    expect(await page.locator('[data-standing-at]').count()).toBe(0);
    await page.locator(`[data-versions] a[href*="${older.id}"]`).click();
    await page.locator('[data-standing-at]').waitFor();
    expect(await page.locator('[data-versions] [aria-current=true]').count()).toBe(1);
    expect(await duties(page)).not.toBe(latestDuties);
    await page.locator('[data-section=staffing] a').click();
    await page.waitForFunction(() => location.hash === '#staffing');
    await page.locator('#duties a[href*="#division-"]').first().click();
    await page.locator('[data-division][data-target]').waitFor();
    await page.locator('[data-division] [data-basis] a').first().click();
    await page.locator('[data-duty][data-target], [id][data-target]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('mandate')).toBe(older.id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await checkAccessibility();
    await page.locator('[data-standing-at] a').click();
    await page.locator('[data-standing-at]').waitFor({ state: 'detached' });
    expect(await duties(page)).toBe(latestDuties);
    expect(problems).toEqual([]);
    await close();
  });

  it('are compared clause by clause; a count filters, and back undoes it', async () => {
    const { mandateDiff } = await ask<{
      mandateDiff: {
        clauses: unknown[];
        counts: { kind: string; count: number }[];
        divisions: { inferred: boolean }[];
        nameplates: { inferred: boolean }[];
      };
    }>(
      `{ mandateDiff(older: "${older.id}", newer: "${newer.id}") { clauses { kind } counts { kind count } divisions { inferred } nameplates { inferred } } }`,
    );
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/department/${id}/versions`), {
      atlas: atlas.url,
      width: language === 'zh' ? 390 : 1280,
      theme: language === 'zh' ? 'light' : 'dark',
    });
    const clauses = page.locator('main ul').first().locator('li[data-change]');
    await clauses.first().waitFor();
    expect(await clauses.count()).toBe(mandateDiff.clauses.length);
    const inferred = [...mandateDiff.divisions, ...mandateDiff.nameplates].filter((one) => one.inferred).length;
    expect(await page.locator('li').getByText(inferredWord[language], { exact: true }).count()).toBe(inferred);
    await checkAccessibility();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    for (const { kind, count } of mandateDiff.counts) {
      await page.locator(`[data-change-count=${kind}]`).press('Enter');
      await page.waitForFunction((one) => location.search.includes(`kind=${one}`), kind);
      await eventually(async () =>
        expect(await clauses.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.change))).toEqual(Array(count).fill(kind)),
      );
    }
    for (let step = 0; step < mandateDiff.counts.length; step++) await page.goBack();
    await page.locator('[data-change-count=ALL][aria-pressed=true]').waitFor();
    await eventually(async () => expect(await clauses.count()).toBe(mandateDiff.clauses.length));
    expect(problems).toEqual([]);
    await close();
  });

  it('before the first one there is none: its sign and sentence, and no zeros', async () => {
    const { page, problems, close } = await openPage(inLanguage(language, `/department/${id}?asOf=2001`), { atlas: atlas.url });
    await page.locator('[data-standing-at=BEFORE_FIRST] [data-gap=NOT_IN_FORCE]').waitFor();
    expect(await page.locator('[data-fact-strip]').innerText()).not.toMatch(/\b0\b/u);
    expect(await page.locator('#coordination [data-gap=NOT_IN_FORCE]').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  it('answer a question as of a date, and lead to the version that held then', async () => {
    const question = encodeURIComponent('外商投资由谁负责');
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/?q=${question}&asOf=2012`), {
      atlas: atlas.url,
    });
    await page.locator('[data-as-of="2012"]').waitFor();
    expect(await page.locator('#city-990321 [data-gap=NOT_IN_FORCE]').count()).toBe(1);
    await checkAccessibility();
    await page.locator('#city-990300 article[data-duty] a').first().click();
    await page.locator('[data-duty][data-target], [id^=duty][data-target]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2012');
    expect(await page.locator('[data-standing-at]').count()).toBe(1);
    await page.goBack();
    await page.locator('[data-as-of] a').click();
    await page.locator('[data-as-of]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('q')).toBe('外商投资由谁负责');
    expect(problems).toEqual([]);
    await close();
  });
});

it('a date that cannot be read is named, and nothing is answered in its place', async () => {
  for (const path of [`/department/${id}?asOf=2015-13`, `/?q=${encodeURIComponent('外商投资')}&asOf=2015-13`]) {
    const { page, problems, close } = await openPage(path, { atlas: atlas.url });
    await page.getByRole('heading', { name: '「2015-13」不是日期' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  }
});
