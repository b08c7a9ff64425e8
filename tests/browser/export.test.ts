import { text } from 'node:stream/consumers';
import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { readCsv } from '../support/export/read-csv.js';

/** For walks over several pages, in ms. */
const patience = 120_000;

it.each(languages)(
  'exports what a screen shows, as a download, in %s',
  async (language) => {
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/reform?kind=CANCELLED&city=310000'));
    await page.locator('[data-export]').first().click();
    await page.waitForSelector('[data-format=csv]');
    await page.getByRole('combobox').first().selectOption('reform');
    await page.waitForFunction(() => document.querySelector('[data-format=csv] a')?.getAttribute('href')?.includes('table=reform'));
    await checkAccessibility();
    const [ink, ground] = await page
      .locator('[data-format=csv] a')
      .first()
      .evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor]);
    expect(ink).not.toBe(ground);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-format=csv] a').first().click()]);
    expect(download.suggestedFilename()).toBe('mandate-atlas-reform-reform.csv');
    const rows = readCsv(await text(await download.createReadStream()));
    expect(rows).toHaveLength(8);
    expect(rows.every(({ kind, basis }) => kind === 'CANCELLED' && basis === 'STATED')).toBe(true);
    const { pathname, search } = new URL(page.url());
    const fresh = await openPage(pathname + search);
    await fresh.page.waitForSelector('[data-format=csv]');
    const address = (one: typeof page) => one.locator('[data-format=csv] a').first().getAttribute('href');
    expect(await address(fresh.page)).toBe(await address(page));
    await fresh.close();
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'offers alignments for two departments only, and fits a phone',
  async () => {
    const { page, checkAccessibility, close } = await openPage('/export?lang=en', { width: 320, touch: true, theme: 'dark' });
    await page.waitForSelector('[data-format=sssom]');
    expect(await page.locator('[data-format=sssom] a').count()).toBe(0);
    await page.getByRole('radio', { name: /side by side/u }).click();
    await page.locator('[data-format=sssom] a').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await checkAccessibility();
    await close();
  },
  patience,
);
