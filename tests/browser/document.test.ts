import { eventually } from '../support/browser/eventually.js';
import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Listed {
  id: string;
  title: string;
  repeats: number;
}
interface Annotation {
  start: number;
  end: number;
  kind: string;
  node: { id: string } | null;
}

const allDocuments = async () =>
  (await queryApi<{ documents: { nodes: Listed[] } }>('{ documents { nodes { id title repeats } } }')).documents.nodes;

const read = async (id: string) =>
  (
    await queryApi<{ document: { text: string; annotations: Annotation[] } }>(
      'query ($id: ID!) { document(id: $id) { text annotations { start end kind node { id } } } }',
      { id },
    )
  ).document;

describe.each(languages)('Documents in %s', (language) => {
  it(
    'shows every document with its facts at their lines, its copy folded, and its words untranslated',
    async () => {
      for (const { id, title, repeats } of await allDocuments()) {
        const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/document/${id}`), { width: 1600 });
        await page.waitForSelector('[data-fact]');
        expect(await page.locator('h1').innerText()).toContain(title);
        expect(await page.locator('details[data-repeats]').count()).toBe(repeats > 1 ? 1 : 0);
        expect(await page.locator('details[data-repeats][open]').count()).toBe(0);
        await checkAccessibility();
        expect(problems).toEqual([]);
        await close();
      }
    },
    patience,
  );
});

it(
  'marks exactly the span of the address, in view, and the facts it belongs to',
  async () => {
    for (const { id } of await allDocuments()) {
      const { text, annotations } = await read(id);
      const points = [...text];
      const facts = annotations.filter(({ kind, node }) => node && kind !== 'Document');
      for (const fact of [facts[0]!, facts[Math.floor(facts.length / 2)]!, facts.at(-1)!]) {
        const { page, close } = await openPage(`/document/${id}?start=${fact.start}&end=${fact.end}`);
        const quote = points.slice(fact.start, fact.end).join('');
        expect((await markedSentence(page)).replace(/\s/g, '')).toBe(quote.replace(/\s/g, ''));
        expect(await page.locator(`[data-fact=${fact.kind}][aria-current]`).count()).toBeGreaterThan(0);
        await close();
      }
    }
  },
  patience,
);

it(
  'leads from a span back to its fact, and by a click on words to their span',
  async () => {
    const [first] = await allDocuments();
    const { annotations } = await read(first!.id);
    const duty = annotations.find(({ kind }) => kind === 'Duty')!;
    const { page, problems, close } = await openPage(`/document/${first!.id}?start=${duty.start}&end=${duty.end}`);
    await markedSentence(page);
    await page.locator('[data-fact=Duty][aria-current] a').first().click();
    await page.locator(`[id="${duty.node!.id}"][data-target]`).waitFor();
    await page.goBack();
    await markedSentence(page);
    const other = page.locator('span[data-kind=duty]').last();
    await other.click();
    await page.waitForFunction((start) => !location.search.includes(`start=${start}&`), duty.start);
    await eventually(async () => expect(await other.evaluate((one) => one.closest('mark') !== null)).toBe(true));
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it('opens the facts of tapped words in a sheet on a phone, without sideways scroll', async () => {
  const [first] = await allDocuments();
  const { page, problems, close, checkAccessibility } = await openPage(`/document/${first!.id}`, { width: 390, touch: true });
  await page.locator('span[data-kind=duty]').first().tap();
  const sheet = page.getByRole('dialog');
  await sheet.locator('[data-fact=Duty]').first().waitFor();
  await checkAccessibility();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(problems).toEqual([]);
  await close();
});

it('keeps the words of a document when the language changes', async () => {
  const [first] = await allDocuments();
  const { page, close } = await openPage(`/document/${first!.id}`);
  await page.waitForSelector('[data-fact]');
  const before = await page.locator('h1, h2').allInnerTexts();
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  expect((await page.locator('h2').allInnerTexts()).join()).toBe(before.slice(1).join());
  await close();
});

it('says after loading that a document or a page does not exist', async () => {
  const nowhere = await openPage('/document/document-0000000000000000', { apiDelayMs: 600 });
  await nowhere.page.getByRole('status').waitFor();
  await nowhere.page.getByText('没有这份文件').waitFor();
  expect(nowhere.problems).toEqual([]);
  await nowhere.close();
  const mistyped = await openPage('/no/such/page');
  await mistyped.page.getByText('没有这一页').waitFor();
  await mistyped.checkAccessibility();
  await mistyped.close();
});
