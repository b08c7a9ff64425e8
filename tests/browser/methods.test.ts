import { inLanguage } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

const patience = 120_000;

interface Contents {
  methods: { rules: { name: string; basis: string; measures: { set: string }[] }[]; reliability: { pairs: number }[] };
}

it.each([
  ['zh', 'light', 1280],
  ['en', 'dark', 320],
] as const)(
  'the methods page in %s, %s, %d px says every rule, and of none that nobody has judged an error rate',
  async (language, theme, width) => {
    const { methods } = await queryApi<Contents>('{ methods { rules { name basis measures { set } } reliability { pairs } } }');
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/methods'), { theme, width });
    await page.waitForSelector('[data-rule]');
    for (const { name, basis, measures } of methods.rules) {
      const error = page.locator(`[data-rule="${name}"] [data-measures]`);
      expect(await error.locator('li').count()).toBe(measures.length);
      if (measures.length === 0 && basis === 'INFERRED') {
        const words = await error.innerText();
        expect(words).toContain(language === 'zh' ? '未复核' : 'Not reviewed');
        expect(words).not.toContain('%');
      }
    }
    expect(await page.locator('[data-step]').count()).toBe(methods.reliability.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await checkAccessibility();
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it('the address leads to one rule', async () => {
  const { page, close } = await openPage('/methods#rule-exercise-subject');
  await page.waitForSelector('[data-rule="exercise-subject"][data-target]');
  await close();
});
