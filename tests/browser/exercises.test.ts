import { inferredWord, inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over many pages, in ms. */
const patience = 120_000;

interface Department {
  id: string;
  name: string;
  duties: { id: string; exercisedBy: { id: string; timing: string; evidence: { quote: string; document: { kind: string } }[] }[] }[];
  exerciseDocuments: { id: string; kind: string }[];
  dutiesNotSeenExercised: { id: string }[];
  activitiesWithoutDuty: { id: string }[];
  activities: { id: string; exercises: { id: string }[] }[];
  figureSeries: { points: { figure: { id: string } }[] }[];
}

async function departments(): Promise<Department[]> {
  const answer = await queryApi<{ departments: { nodes: Department[] } }>(`{ departments { nodes { id name
    duties { id exercisedBy { id timing evidence { quote document { kind } } } } activities { id exercises { id } }
    exerciseDocuments { id kind } dutiesNotSeenExercised { id } activitiesWithoutDuty { id } figureSeries { points { figure { id } } } } } }`);
  return answer.departments.nodes;
}
const acting = async (): Promise<Department> => (await departments()).find(({ exerciseDocuments }) => exerciseDocuments.length > 0)!;

const unseen = { zh: (count: number) => `在这 ${count} 份文件里没有看到`, en: (count: number) => `not seen in these ${count} documents` };
const early = { zh: '早于规定', en: 'predates the mandate' };

describe.each(languages)('Duties at work in %s', (language) => {
  it.each(['light', 'dark'] as const)(
    'are listed under each duty, each marked as inferred, and what was not seen is said so (%s)',
    async (theme) => {
      const department = await acting();
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/department/${department.id}`), { theme });
      await page.locator('#exercise-title').waitFor();
      const all = department.duties.flatMap(({ exercisedBy }) => exercisedBy);
      const folds = page.locator('[data-exercises]');
      expect(await folds.count()).toBe(department.duties.filter(({ exercisedBy }) => exercisedBy.length > 0).length);
      for (const fold of await folds.all()) await fold.locator('summary').press('Enter');
      const items = page.locator('[data-exercises] [data-exercise]');
      expect(await items.count()).toBe(all.length);
      expect(await items.getByText(inferredWord[language], { exact: true }).count()).toBe(all.length);
      expect(await items.getByText(early[language], { exact: true }).count()).toBe(
        all.filter(({ timing }) => timing === 'PREDATES').length,
      );

      const shown = department.activities.flatMap(({ exercises }) => exercises);
      expect(await page.locator('#activities [data-shown-duty]').count()).toBe(shown.length);
      expect(await page.locator('#activities').getByText(inferredWord[language], { exact: true }).count()).toBe(shown.length);

      const section = page.locator('#exercise');
      await section.getByRole('heading', { name: unseen[language](department.exerciseDocuments.length), exact: true }).waitFor();
      expect(await section.locator('[data-unseen] li').count()).toBe(department.dutiesNotSeenExercised.length);
      await section.locator('summary').press('Enter');
      expect(await section.locator('[data-uncovered] li').count()).toBe(department.activitiesWithoutDuty.length);
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );

  it('a department without plans, notices or reports is not said to do nothing', async () => {
    const other = (await departments()).find(({ exerciseDocuments }) => exerciseDocuments.length === 0)!;
    const { page, close } = await openPage(inLanguage(language, `/department/${other.id}`));
    await page.locator('#exercise-title').waitFor();
    expect(await page.locator('[data-unseen], [data-exercises], [data-uncovered]').count()).toBe(0);
    await close();
  });
});

it(
  'leads from an exercise to its sentence, from its address to it, and from an activity to the duty',
  async () => {
    const department = await acting();
    const [exercise] = department.duties.flatMap(({ exercisedBy }) => exercisedBy);
    const { page, problems, close } = await openPage(`/node/${exercise!.id}`);
    const item = page.locator(`[id="${exercise!.id}"][data-target]`);
    await item.waitFor();
    expect(await item.isVisible()).toBe(true);
    await item.locator('[data-evidence]').first().click();
    const sentence = exercise!.evidence.find(({ document }) => document.kind !== 'MANDATE')!;
    expect(await markedSentence(page)).toBe(sentence.quote);

    await page.goto(`/department/${department.id}#${department.activities.find(({ exercises }) => exercises.length > 0)!.id}`);
    const link = page.locator('#activities [data-target] [data-shown-duty] a').first();
    await link.click();
    await page.locator('[data-duty][data-target]').waitFor();
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'shows beside the text of a report which duties an activity shows at work',
  async () => {
    const department = await acting();
    const report = department.exerciseDocuments.find(({ kind }) => kind === 'WORK_REPORT')!;
    const { page, problems, checkAccessibility, close } = await openPage(`/document/${report.id}`);
    await page.locator('[data-fact=Activity] [data-shown-duty]').first().waitFor();
    await checkAccessibility();
    await page.locator('[data-fact=Activity] [data-shown-duty] a').first().click();
    await page.locator('[data-duty][data-target]').waitFor();
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'draws a chart only where several figures measure the same, each leading to its sentence; a phone shows all of it',
  async () => {
    const department = await acting();
    const several = department.figureSeries.filter(({ points }) => points.length > 1);
    const { page, problems, checkAccessibility, close } = await openPage(`/department/${department.id}#figures`, {
      width: 320,
      touch: true,
    });
    await page.locator('#figures').waitFor();
    expect(await page.locator('[data-series]').count()).toBe(several.length);
    expect(await page.locator('[data-series] svg[role=img]').count()).toBe(several.length);
    const points = several.flatMap((series) => series.points).length;
    expect(await page.locator('[data-series] [data-point]').count()).toBe(points);
    expect(await page.locator('[data-series] tbody [data-evidence]').count()).toBe(points);
    for (const fold of await page.locator('[data-exercises] summary').all()) await fold.tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await checkAccessibility();
    await page.locator('[data-series] tbody [data-evidence]').first().tap();
    await page.waitForSelector('main mark');
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);
