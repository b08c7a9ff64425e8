import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../api/build/places.js';
import { eventually } from '../support/browser/eventually.js';
import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks that load documents, in ms. */
const patience = 120_000;
const file = join(root, 'tests/fixtures/mandates/linjiang-maritime.txt');
const token = async () => (await readFile(join(process.env.ATLAS_TEST_HOME ?? '', 'curator-token'), 'utf8')).trim();
const cities = async () => (await queryApi<{ cities: { name: string }[] }>('{ cities { name } }')).cities.map(({ name }) => name);

describe.each(languages)('Adding a document in %s', (language) => {
  it('says what it is for, reads nothing without a token, and fits a phone', async () => {
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/add'), { width: 390 });
    await page.waitForSelector('form');
    expect(await page.locator('button[type=submit]').isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await checkAccessibility();
    expect(problems).toEqual([]);
    await close();
  });
});

it('a wrong token is said, and nothing is read', async () => {
  const { page, close } = await openPage('/add');
  await page.getByLabel('管理口令').first().fill('not-the-token-of-this-server');
  await page.getByLabel('或粘贴原文').fill(await readFile(file, 'utf8'));
  await page.getByRole('combobox', { name: /城市/ }).selectOption('610100');
  await page.getByRole('button', { name: '预览', exact: true }).click();
  await page.waitForSelector('[data-failure=UNAUTHORISED]');
  await close();
});

it(
  'a file is read, its city corrected, its facts shown in the text, loaded, seen, and undone',
  async () => {
    const { page, problems, checkAccessibility, close } = await openPage('/add');
    await page
      .getByLabel('管理口令')
      .first()
      .fill(await token());
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('combobox', { name: /城市/ }).selectOption('new');
    await page.getByLabel(/行政区划代码/).fill('990100');
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await page.waitForSelector('[data-failure=UNKNOWN_CITY]');
    expect(await page.getByRole('button', { name: '载入图谱' }).isDisabled()).toBe(true);

    await page.getByLabel('城市名称').fill('临江市');
    await page.getByLabel('文号').fill('临编〔2020〕1号');
    await page.getByRole('button', { name: '按改正重新预览' }).click();
    await page.waitForSelector('[data-failure]', { state: 'detached' });
    await page.locator('button[data-fact=Duty]').nth(1).click();
    await eventually(async () =>
      expect(await page.locator('mark').allInnerTexts()).toEqual([expect.stringMatching(/^会同有关部门监督海洋工程污染防治.*情况。$/u)]),
    );
    await page.locator('button:has([data-problem=division-count])').click();
    await eventually(async () => expect((await page.locator('mark').allInnerTexts())[0]).toContain('4个内设机构'));
    await checkAccessibility();

    await page.getByRole('button', { name: '载入图谱' }).click();
    await page.waitForSelector('[data-ingested]', { timeout: 60_000 });
    expect(await cities()).toContain('临江市');
    const listed = page.locator('[data-added]');
    await eventually(async () => expect(await listed.allInnerTexts()).toEqual([expect.stringContaining('临编〔2020〕1号')]));
    const undo = page.getByRole('button', { name: '撤销' });
    const department = await page.locator('[data-ingested] a', { hasText: '临江市海洋与渔业局' }).getAttribute('href');
    const { page: seen, close: closeSeen } = await openPage(department!);
    await seen.getByRole('heading', { level: 1, name: /临江市海洋与渔业局/ }).waitFor();
    await closeSeen();

    await undo.click();
    await page.getByText('已移除').waitFor({ timeout: 60_000 });
    await eventually(async () => expect(await listed.count()).toBe(0));
    expect(await cities()).not.toContain('临江市');
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);
