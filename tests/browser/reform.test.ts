import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Item {
  id: string;
  kind: string;
  recipients: { name: string }[];
  department: { city: { code: string } };
  evidence: { quote: string }[];
}

async function allItems(): Promise<Item[]> {
  const { reformActions } = await queryApi<{ reformActions: { nodes: Item[] } }>(
    '{ reformActions(first: 100) { nodes { id kind recipients { name } department { city { code } } evidence { quote } } } }',
  );
  return reformActions.nodes;
}

describe.each(languages)('Reform in %s', (language) => {
  it(
    'counts by kind and city, filters by a click, and keeps the filter in the address',
    async () => {
      const items = await allItems();
      const cells = new Map<string, Item[]>();
      for (const item of items) {
        const cell = `${item.kind}-${item.department.city.code}`;
        cells.set(cell, [...(cells.get(cell) ?? []), item]);
      }
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/reform'));
      await page.waitForSelector('[data-reform-matrix]');
      for (const [cell, ofCell] of cells) {
        expect(await page.locator(`[data-cell="${cell}"] button`).innerText()).toBe(String(ofCell.length));
      }
      expect(await page.locator('[data-reform]').count()).toBe(items.length);
      expect(await page.locator('tbody[data-group=strengthened] tr').count()).toBe(1);
      await checkAccessibility();

      const [cell, chosen] = [...cells].toSorted((a, b) => b[1].length - a[1].length)[0]!;
      await page.locator(`[data-cell="${cell}"] button`).click();
      await page.waitForFunction((count) => document.querySelectorAll('[data-reform]').length === count, chosen.length);
      const { pathname, search } = new URL(page.url());
      const fresh = await openPage(pathname + search);
      await fresh.page.waitForSelector('[data-reform]');
      expect(await fresh.page.locator('[data-reform]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
        await page.locator('[data-reform]').evaluateAll((all) => all.map(({ id }) => id)),
      );
      await fresh.close();
      await page.goBack();
      await page.waitForFunction((count) => document.querySelectorAll('[data-reform]').length === count, items.length);
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );
});

it('names every recipient beside its item, and leads to the sentence', async () => {
  const items = await allItems();
  const { page, problems, close } = await openPage('/reform');
  await page.waitForSelector('[data-reform]');
  for (const item of items) {
    const text = await page.locator(`[id="${item.id}"]`).innerText();
    for (const { name } of item.recipients) expect(text).toContain(name);
  }
  const last = items.at(-1)!;
  await page.locator(`[id="${last.id}"] [data-evidence]`).first().click();
  expect(await markedSentence(page)).toBe(last.evidence[0]!.quote);
  expect(problems).toEqual([]);
  await close();
});

it('says where a printed heading announces another kind than its item has', async () => {
  const { page, close } = await openPage('/reform?kind=TRANSFERRED_OUT');
  await page.waitForSelector('[data-reform]');
  expect(await page.locator('[data-reform=TRANSFERRED_OUT] [data-heading-warning]').innerText()).toContain('整合的职责');
  await close();
});

it('fits a phone, in both schemes', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const { page, close, checkAccessibility } = await openPage('/reform?lang=en', { width: 320, theme, touch: true });
    await page.waitForSelector('[data-reform]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await checkAccessibility();
    await close();
  }
});
