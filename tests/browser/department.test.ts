import { eventually } from '../support/browser/eventually.js';
import { inferredWord, inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Department {
  id: string;
  name: string;
  duties: {
    id: string;
    text: string;
    assignments: { basis: string }[];
    exercisedBy: { id: string }[];
    assignmentsGap: string | null;
    evidence: { quote: string }[];
  }[];
  activities: { exercises: { id: string }[] }[];
  divisions: { id: string; assignments: { basis: string }[] }[];
  reformActions: { id: string }[];
  gaps: { section: string; gap: string }[];
}

async function allDepartments(): Promise<Department[]> {
  const { departments } = await queryApi<{ departments: { nodes: Department[] } }>(`{ departments { nodes {
    id name gaps { section gap } reformActions { id } divisions { id assignments { basis } }
    activities { exercises { id } } duties { id text assignmentsGap assignments { basis } exercisedBy { id } evidence { quote } } } } }`);
  return departments.nodes;
}

const inferredOf = (holders: { assignments: { basis: string }[] }[]) =>
  holders.flatMap(({ assignments }) => assignments).filter(({ basis }) => basis === 'INFERRED').length;

describe.each(languages)('Departments in %s', (language) => {
  it(
    'shows every department with its numbers, its gaps and its inferred links marked',
    async () => {
      for (const department of await allDepartments()) {
        const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/department/${department.id}`));
        await page.waitForSelector('[data-duty]');
        await page.locator('#activities-title').waitFor();
        expect(await page.title()).toContain(department.name);
        expect(await page.locator('[data-duty]').count()).toBe(department.duties.length);
        expect(await page.locator('[data-division]').count()).toBe(department.divisions.length);
        expect(await page.locator('#reform [data-reform]').count()).toBe(department.reformActions.length);
        const strip = await page.locator('[data-fact-strip]').innerText();
        expect(strip).toContain(String(department.duties.length));
        expect(strip).toContain(String(department.reformActions.length));

        expect(await page.getByText(inferredWord[language], { exact: true }).count()).toBe(
          inferredOf(department.duties) +
            inferredOf(department.divisions) +
            // under the duty, and again under the activity
            department.duties.flatMap(({ exercisedBy }) => exercisedBy).length +
            department.activities.flatMap(({ exercises }) => exercises).length,
        );
        const dutyGaps = department.duties.flatMap(({ assignmentsGap }) => assignmentsGap ?? []);
        expect(await page.locator('[data-duty] [data-gap]').count()).toBe(dutyGaps.length);
        for (const { gap } of department.gaps) expect(await page.locator(`section > p > [data-gap=${gap}]`).count()).toBeGreaterThan(0);
        expect(await page.locator('nav [data-section]').count()).toBe(await page.locator('section[aria-labelledby]').count());
        await checkAccessibility();
        expect(problems).toEqual([]);
        await close();
      }
    },
    patience,
  );
});

it(
  'leads from every fifth duty to its sentence, and Back to the same place',
  async () => {
    const [department] = await allDepartments();
    const { page, problems, close } = await openPage(`/department/${department!.id}`);
    await page.waitForSelector('[data-duty]');
    for (const [index, duty] of department!.duties.entries()) {
      if (index % 5 !== 4) continue;
      const link = page.locator(`[id="${duty.id}"] [data-evidence]`).first();
      await link.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await link.click();
      expect(await markedSentence(page)).toBe(duty.evidence[0]!.quote);
      await page.goBack();
      await page.waitForSelector('[data-duty]');
      await page.waitForFunction((top) => Math.abs(scrollY - top) < 3, scrolled);
    }
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'opens at the duty or division that the address names',
  async () => {
    const [department] = await allDepartments();
    for (const { id } of [department!.duties.at(-1)!, department!.divisions.at(-1)!]) {
      const { page, close } = await openPage(`/node/${id}`);
      const target = page.locator(`[id="${id}"][data-target]`);
      await target.waitFor();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      await eventually(async () => expect(await target.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true));
      await close();
    }
  },
  patience,
);

it('leads a fresh address to a part that is loaded later', async () => {
  const [department] = await allDepartments();
  const { page, problems, close } = await openPage(`/department/${department!.id}#activities`);
  await page.locator('#activities[data-target]').waitFor();
  await page.waitForFunction(() => document.getElementById('activities')!.getBoundingClientRect().top < innerHeight);
  expect(problems).toEqual([]);
  await close();
});

it('lists all departments, and says after loading that one does not exist', async () => {
  const list = await openPage('/departments');
  for (const { name } of await allDepartments()) await list.page.getByRole('link', { name }).waitFor();
  await list.checkAccessibility();
  expect(list.problems).toEqual([]);
  await list.close();

  const nowhere = await openPage('/department/dept-0000000000000000', { apiDelayMs: 600 });
  await nowhere.page.getByRole('status').waitFor();
  expect(await nowhere.page.getByText('没有这个部门').count()).toBe(0);
  await nowhere.page.getByText('没有这个部门').waitFor();
  expect(nowhere.problems).toEqual([]);
  await nowhere.close();
});

it(
  'has no sideways scroll on a phone, nor with text twice as large',
  async () => {
    for (const department of await allDepartments()) {
      const { page, close } = await openPage(`/department/${department.id}`, { width: 320, touch: true });
      await page.waitForSelector('[data-duty]');
      await page.locator('#activities-title').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined);
      for (const width of [640, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await close();
    }
  },
  patience,
);
