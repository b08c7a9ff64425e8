import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks that lay two mandates beside each other, in ms. */
const patience = 90_000;
const token = async () => (await readFile(join(process.env.ATLAS_TEST_HOME ?? '', 'curator-token'), 'utf8')).trim();

describe.each(languages)('Reviewing in %s', (language) => {
  it(
    'reads only without a token, fits a phone, in light and dark',
    async () => {
      for (const theme of ['light', 'dark'] as const) {
        const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/review?all=true'), {
          width: 390,
          theme,
        });
        await page.waitForSelector('[data-target]');
        expect(await page.locator('[data-target] [aria-keyshortcuts=a]').isDisabled()).toBe(true);
        expect(await page.locator('[data-curator=false]').count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        await checkAccessibility();
        expect(problems).toEqual([]);
        await close();
      }
    },
    patience,
  );

  it('shows how far judges agree', async () => {
    const { page, checkAccessibility, close } = await openPage(inLanguage(language, '/review?view=agreement'));
    const { reviewSummary } = await queryApi<{ reviewSummary: { agreement: { kind: string; alpha: number }[] } }>(
      '{ reviewSummary { agreement { kind alpha } } }',
    );
    const shown = await page.locator('[data-agreement=ALIGNMENT] [data-alpha]').innerText();
    expect(shown).toContain(`α = ${reviewSummary.agreement[0]!.alpha.toFixed(3)}`);
    await checkAccessibility();
    await close();
  }, 60_000);
});

it(
  'a curator judges by keyboard, goes on, and takes it back',
  async () => {
    const { page, problems, close } = await openPage('/review?kind=ASSIGNMENT');
    await page.getByLabel('姓名').fill('走查');
    await page
      .getByLabel('管理口令')
      .first()
      .fill(await token());
    await page.getByLabel('管理口令').first().blur();
    await page.waitForSelector('[data-curator=true]');
    const shown = page.locator('article[data-target]');
    const first = await shown.getAttribute('data-target');
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.type('按键');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.waitForFunction((before) => document.querySelector('article[data-target]')?.getAttribute('data-target') !== before, first);
    const query =
      'query ($target: ID!, $reviewer: String) { reviews(target: $target, reviewer: $reviewer) { reviews { verdict note withdrawn } } }';
    const kept = () => queryApi<{ reviews: { reviews: object[] } }>(query, { target: first, reviewer: '走查' });
    expect((await kept()).reviews.reviews).toContainEqual({ verdict: 'REJECT', note: '按键', withdrawn: false });
    await page.keyboard.press('u');
    await page.waitForFunction((before) => document.querySelector('article[data-target]')?.getAttribute('data-target') === before, first);
    expect((await kept()).reviews.reviews).toContainEqual({ verdict: 'REJECT', note: '按键', withdrawn: true });
    await page.keyboard.press('j');
    await page.waitForFunction((before) => document.querySelector('article[data-target]')?.getAttribute('data-target') !== before, first);
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);
