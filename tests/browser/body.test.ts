import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Body {
  id: string;
  name: string;
  named: boolean;
  reformActions: { id: string }[];
  boundaries: {
    id: string;
    topic: string;
    sides: { own: boolean; roles: string[]; body: { id: string } | null }[];
    mechanisms: { name: string }[];
  }[];
}

/** Every body that a boundary or a reform item names. */
async function bodies(): Promise<Body[]> {
  const about = 'id name named reformActions { id } boundaries { id topic sides { own roles body { id } } mechanisms { name } }';
  const { departments } = await queryApi<{
    departments: { nodes: { boundaries: { partners: Body[] }[]; reformActions: { recipients: Body[] }[] }[] };
  }>(`{ departments { nodes { boundaries { partners { ${about} } } reformActions { recipients { ${about} } } } } }`);
  const all = departments.nodes.flatMap((one) => [
    ...one.boundaries.flatMap(({ partners }) => partners),
    ...one.reformActions.flatMap(({ recipients }) => recipients),
  ]);
  return [...new Map(all.map((body) => [body.id, body])).values()];
}

describe.each(languages)('The page of another body in %s', (language) => {
  it.each(['上海市商务委员会', '上海市发展和改革委员会'])(
    'says per topic who leads and who supports: %s',
    async (name) => {
      const body = (await bodies()).find((one) => one.name === name)!;
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/body/${body.id}`), {
        theme: language === 'zh' ? 'light' : 'dark',
      });
      await page.waitForSelector('[data-topics]');
      expect(await page.locator('h1').innerText()).toBe(name);
      expect(await page.locator('[data-body]').getAttribute('data-body')).toBe('named');
      for (const boundary of body.boundaries) {
        const row = page.locator(`[data-topic="${boundary.id}"]`);
        const own = boundary.sides.filter((side) => side.body?.id === body.id).flatMap(({ roles }) => roles);
        const others = boundary.sides.filter((side) => side.body?.id !== body.id).flatMap(({ roles }) => roles);
        const shown = (cell: number) =>
          row
            .locator(`td:nth-of-type(${cell}) [data-role]`)
            .evaluateAll((all) => all.map((one) => (one as { dataset: { role?: string } }).dataset.role));
        expect([await shown(1), await shown(2)]).toEqual([own, others]);
        for (const mechanism of boundary.mechanisms) expect(await row.innerText()).toContain(mechanism.name);
      }
      expect(await page.locator('[data-boundary]').count()).toBe(body.boundaries.length);
      expect(await page.locator('[data-reform]').count()).toBe(body.reformActions.length);
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );
});

it('shows all roles of a side: the department is responsible and supports', async () => {
  const body = (await bodies()).find(({ name }) => name === '上海市商务委员会')!;
  const boundary = body.boundaries.find(({ topic }) => topic.includes('电子商务'))!;
  const { page, close } = await openPage(`/body/${body.id}`);
  const own = page.locator(`[id="${boundary.id}"] li`).filter({ has: page.locator('[data-role=RESPONSIBLE]') });
  expect(await own.innerText()).toMatch(/上海市经济和信息化委员会[\s\S]*配合[\s\S]*负责/);
  await own.locator('[data-evidence]').click();
  expect(await markedSentence(page)).toContain('负责本市电子商务产业推进');
  await close();
});

it('says of a body that no document names that it is only described', async () => {
  for (const body of (await bodies()).filter(({ named }) => !named)) {
    const { page, close, problems } = await openPage(`/body/${body.id}`, { width: 390, touch: true });
    await page.waitForSelector('[data-body-described]');
    expect(await page.locator('[data-body]').getAttribute('data-body')).toBe('described');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(problems).toEqual([]);
    await close();
  }
}, 120_000);

it('is where the name of a body leads, also from its address as a node', async () => {
  const body = (await bodies()).find((one) => one.boundaries.length > 0 && one.reformActions.length > 0)!;
  const { page, close } = await openPage('/reform');
  await page.locator(`[data-reform] a[href="/body/${body.id}"]`).first().click();
  await page.waitForSelector('[data-topics]');
  await page.goto(`/node/${body.id}`);
  await page.waitForURL(`**/body/${body.id}`);
  await page.goto('/body/body-0000000000000000');
  await page.getByText('没有这一页').waitFor();
  await close();
});

it('shows how far reform items go and what they leave out, each leading to its words', async () => {
  const { reformActions } = await queryApi<{
    reformActions: { nodes: { id: string; extents: Limit[]; exceptions: Limit[] }[] };
  }>('{ reformActions(first: 100) { nodes { id extents { kind text evidence { quote } } exceptions { kind text evidence { quote } } } } }');
  const limited = reformActions.nodes.filter(({ extents, exceptions }) => extents.length + exceptions.length > 0);
  expect(limited.length).toBeGreaterThan(0);
  const { page, close, problems } = await openPage('/reform');
  await page.waitForSelector('[data-limit]');
  for (const { id, extents, exceptions } of limited) {
    const shown = await page.locator(`[id="${id}"] [data-limit] [lang]`).allInnerTexts();
    expect(shown).toEqual([...extents, ...exceptions].map(({ text }) => text));
  }
  const exception = limited.flatMap(({ exceptions }) => exceptions)[0]!;
  await page.locator('[data-limit=EXCEPTION] [data-evidence]').first().click();
  expect(await markedSentence(page)).toBe(exception.evidence[0]!.quote);
  expect(problems).toEqual([]);
  await close();
});

interface Limit {
  kind: string;
  text: string;
  evidence: { quote: string }[];
}
