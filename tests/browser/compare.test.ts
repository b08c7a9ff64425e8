import { eventually } from '../support/browser/eventually.js';
import { inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage as open, type OpenOptions } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** For walks over large pages on a busy machine, in ms. */
const patience = 180_000;

/** Comparing takes its time on a busy machine. */
async function openPage(path: string, options?: OpenOptions) {
  const opened = await open(path, options);
  opened.page.setDefaultTimeout(patience / 2);
  return opened;
}

interface Side {
  id: string;
  name: string;
  duties: { residual: boolean; clauses: { id: string; evidence: { quote: string }[] }[] }[];
}
interface Comparison {
  left: Side;
  right: Side;
  alignments: {
    id: string;
    relation: string;
    judgedRelation: string | null;
    leftClause: { id: string } | null;
    rightClause: { id: string } | null;
  }[];
  gaps: { gap: string; clause: { id: string } | null; reformAction: { id: string } | null; note: string }[];
  notices: { zh: string; en: string }[];
  counts: {
    left: { clauses: number; answeredClauses: number };
    right: { clauses: number; answeredClauses: number };
    roles: { role: string; left: number; right: number }[];
  };
}

let compared: Comparison;
let pairs: Comparison['alignments'];
beforeAll(async () => {
  // The first comparison of a server reads the dictionaries, which takes longer than a connection is kept open for the next question.
  const first = await openPage('/compare');
  await first.page.waitForSelector('[data-clause-rows]');
  await first.close();
  const { departments } = await queryApi<{ departments: { nodes: { id: string; city: { code: string } }[] } }>(
    '{ departments { nodes { id city { code } } } }',
  );
  const [left, right] = departments.nodes.toSorted((a, b) => a.city.code.localeCompare(b.city.code));
  const side = '{ id name duties { residual clauses { id evidence { quote } } } }';
  const { compare } = await queryApi<{ compare: Comparison }>(
    `query ($left: ID!, $right: ID!) { compare(left: $left, right: $right) { left ${side} right ${side}
      alignments { id relation judgedRelation leftClause { id } rightClause { id } }
      gaps { gap note clause { id } reformAction { id } } notices { zh en }
      counts { left { clauses answeredClauses } right { clauses answeredClauses } roles { role left right } } } }`,
    { left: left!.id, right: right!.id },
  );
  compared = compare;
  pairs = compare.alignments.filter(({ leftClause }) => leftClause !== null);
}, patience);

const clausesOf = ({ duties }: Side) => duties.filter(({ residual }) => !residual).flatMap(({ clauses }) => clauses);
/** A pair of the comparison with this department on the left: for a moment the page still shows the comparison before. */
const pairWithLeft = (left: Side) => `[data-clause-rows]:has([data-clause="${clausesOf(left)[0]!.id}"][data-side=left]) [data-pair]`;

describe.each(languages)('Compare in %s', (language) => {
  it(
    'shows every caveat above the counts, every clause once, and every inferred pair marked',
    async () => {
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/compare'), {
        theme: language === 'zh' ? 'light' : 'dark',
      });
      await page.waitForSelector('[data-clause-rows]');
      const caveats = await page.locator('[data-caveats] li').allInnerTexts();
      expect(caveats).toEqual(compared.notices.map((notice) => notice[language]));
      const [caveat, verdict] = await Promise.all(
        ['[data-caveats]', '[data-verdict]'].map((part) => page.locator(part).evaluate((one) => one.getBoundingClientRect().top)),
      );
      expect(caveat!).toBeLessThan(verdict!);

      const { left, right } = compared.counts;
      const verdictText = await page.locator('[data-verdict] h2').innerText();
      for (const figure of [left.clauses, left.answeredClauses, right.clauses, right.answeredClauses])
        expect(verdictText).toContain(String(figure));
      expect(await page.locator('[data-clause-rows] [data-clause]').count()).toBe(left.clauses + right.clauses);
      expect(await page.locator('[data-clause-rows] [data-pair]').evaluateAll((all) => all.map((one) => one.dataset.pair).sort())).toEqual(
        pairs.map(({ id }) => id).sort(),
      );
      expect(await page.locator('[data-clause-rows] [data-inferred]').count()).toBe(pairs.length);
      expect(await page.locator('[data-line]').count()).toBe(pairs.length);
      expect(await page.locator('[data-row=alone] [data-gap]').count()).toBe(
        left.clauses - left.answeredClauses + right.clauses - right.answeredClauses,
      );
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );

  it(
    'keeps the kinds of gaps apart, and shows roles and areas with what they are out of',
    async () => {
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/compare?view=gaps'));
      await page.waitForSelector('[data-gap-report]');
      const counted = compared.gaps.filter(({ clause, reformAction }) => clause ?? reformAction);
      for (const kind of new Set(compared.gaps.map(({ gap }) => gap))) {
        const own = counted.filter(({ gap }) => gap === kind);
        expect(await page.locator(`[data-gap-count=${kind}] strong`).innerText()).toBe(String(own.length));
        expect(await page.locator(`[data-gap-kind=${kind}] h3 [data-gap=${kind}]`).count()).toBe(1);
        expect(await page.locator(`[data-gap-kind=${kind}] [data-gap-of]:not([data-gap-of=duty])`).count()).toBe(own.length);
      }
      await checkAccessibility();
      const [kind] = counted.map(({ gap }) => gap);
      await page.locator(`[data-gap-count=${kind}]`).click();
      await page.waitForFunction(() => document.querySelectorAll('[data-gap-kind]').length === 1);

      await page.locator('[data-compare-views] button').nth(2).click();
      await page.waitForSelector('[data-heat-map]');
      for (const { role, left, right } of compared.counts.roles) {
        const cells = await page.locator(`[data-role-count=${role}]`).allInnerTexts();
        const said = [`${left}/${compared.counts.left.clauses}`, `${right}/${compared.counts.right.clauses}`];
        for (const [index, cell] of cells.entries()) expect(cell).toContain([left, right][index] === 0 ? '–' : said[index]);
      }
      const cells = await page.locator('[data-heat]').evaluateAll((all) => all.map((one) => Number(one.dataset.heat)));
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(compared.counts.left.clauses + compared.counts.right.clauses);
      await checkAccessibility();
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );

  it(
    'fits a phone: answers beneath their sentence, no sideways scroll, nothing lost',
    async () => {
      const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/compare'), {
        width: 320,
        touch: true,
        theme: language === 'zh' ? 'dark' : 'light',
      });
      await page.waitForSelector('[data-clause-rows=stacked]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const shown = await page.locator('[data-clause-rows] [data-clause]').evaluateAll((all) => all.map((one) => one.dataset.clause));
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBe(compared.counts.left.clauses + compared.counts.right.clauses);
      expect(await page.locator('[data-clause-rows] [data-inferred]').count()).toBe(pairs.length);
      await checkAccessibility();
      await page.locator('[data-pair]').first().tap();
      await page.waitForSelector('[data-opened] mark');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.goBack();
      await page.waitForFunction(() => !document.querySelector('[data-opened]'));
      await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined);
      for (const width of [640, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const view of [0, 1, 2]) {
          await page.locator('[data-compare-views] button').nth(view).click();
          await page.locator('[data-compare-views] button').nth(view).and(page.locator('[aria-pressed=true]')).waitFor();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      }
      expect(problems).toEqual([]);
      await close();
    },
    patience,
  );
});

it(
  'keeps sides, filters and what is opened in the address, and Back undoes them one by one',
  async () => {
    // what people say of a pair is shown, else what the method says
    const shown = pairs.map((pair) => pair.judgedRelation ?? pair.relation);
    const relation = shown[0]!;
    const ofRelation = shown.filter((one) => one === relation);
    const { page, problems, close } = await openPage('/compare');
    await page.waitForSelector(pairWithLeft(compared.left));
    await page.locator('[data-swap]').click();
    await page.waitForFunction(([left]) => location.search.includes(`left=${left}`), [compared.right.id] as const);
    await page.waitForSelector(pairWithLeft(compared.right));
    const swapped = await openPage(`/compare?left=${compared.right.id}&right=${compared.left.id}&open=${pairs[0]!.id}`);
    await swapped.page.waitForSelector('[data-opened] mark');
    await swapped.close();
    await page.goBack();
    await page.waitForSelector(pairWithLeft(compared.left));
    await page.locator('[data-filter=relation]').selectOption(relation);
    await page.waitForFunction((count) => document.querySelectorAll('[data-pair]').length === count, ofRelation.length);
    expect(await page.locator('[data-row=alone]').count()).toBe(0);
    await page.locator('[data-pair]').first().click();
    await page.waitForSelector('[data-opened]');
    await page.waitForURL(/open=/);

    const { pathname, search } = new URL(page.url());
    const fresh = await openPage(pathname + search);
    await fresh.page.waitForSelector('[data-opened] mark');
    expect(await fresh.page.locator('[data-opened]').getAttribute('data-opened')).toBe(
      await page.locator('[data-opened]').getAttribute('data-opened'),
    );
    expect(await fresh.page.locator('[data-pair]').count()).toBe(ofRelation.length);
    await fresh.close();

    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('[data-opened]'));
    expect(await page.locator('[data-pair]').count()).toBe(ofRelation.length);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('[data-pair]').length === count, pairs.length);
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it(
  'is walked by keyboard: down through the pairs with reasons, Enter opens, Escape leads back',
  async () => {
    const { page, problems, checkAccessibility, close } = await openPage('/compare?show=both');
    await page.waitForSelector('[data-pair]');
    await page.locator('[data-pair]').first().focus();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const second = await page.locator('[data-pair]').nth(1).getAttribute('data-pair');
    await eventually(async () => expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.pair)).toBe(second));
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-opened] mark');
    await checkAccessibility();
    expect(await page.locator('[data-opened]').getAttribute('data-opened')).toBe(second);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((id) => document.querySelector<HTMLElement>('[data-opened]')?.dataset.opened !== id, second);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-opened]'));
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it('counts only what is reviewed when asked, and says that the rest is not reviewed', async () => {
  const { page, close } = await openPage('/compare?basis=reviewed');
  await page.waitForSelector('[data-clause-rows]');
  const confirmed = await page.locator('[data-pair]').evaluateAll((all) => all.map((one) => one.dataset.review));
  expect(confirmed.every((status) => status === 'ACCEPTED' || status === 'CHANGED')).toBe(true);
  if (confirmed.length < pairs.length) expect(await page.locator('[data-row=alone] [data-gap=NOT_REVIEWED]').count()).toBeGreaterThan(0);
  await close();
});

it.each(languages)(
  'cites an opened pair by both its sentences, with an address that holds both, in %s',
  async (language) => {
    const { id } = pairs[0]!;
    const { page, problems, checkAccessibility, close } = await openPage(
      inLanguage(language, `/compare?left=${compared.left.id}&right=${compared.right.id}&open=${id}`),
    );
    await page.locator(`[data-opened] [data-cite="${id}"]`).click();
    const reference = page.locator('[data-cite-side=RIGHT] [data-cite-text=gbt7714]');
    await reference.waitFor();
    expect(await page.locator('[data-cite-side=LEFT] [data-cite-text]').count()).toBe(1);
    expect(await page.locator('[data-cite-link]').innerText()).toContain(language === 'zh' ? '推断' : 'inferred');
    await checkAccessibility();
    // it lies on top: a click reaches it, and Escape closes it alone
    await reference.click();
    const words = await reference.innerText();
    await page.keyboard.press('Escape');
    await reference.waitFor({ state: 'hidden' });
    expect(await page.locator(`[data-opened="${id}"]`).count()).toBe(1);
    const address = /\S*\/cite\/\S*[0-9a-f]/u.exec(words)![0];
    expect(address).toContain(id);
    await page.goto(address);
    await page.locator('[data-cited=UNCHANGED]').waitFor();
    await page.locator('[data-cited-side=RIGHT][data-status=UNCHANGED]').waitFor();
    await checkAccessibility();
    await page.goto(address.replace(/\.\w+$/u, '.000000000000'));
    await page.locator('[data-cited-side=RIGHT][data-status=SENTENCE_CHANGED]').waitFor();
    await page.locator('[data-cited-side=LEFT][data-status=UNCHANGED]').waitFor();
    await page.locator('main a[href*="open=alignment"]').click();
    await page.waitForSelector('[data-opened] mark');
    expect(problems).toEqual([]);
    await close();
  },
  patience,
);

it('leads from a clause to its sentence', async () => {
  const { page, close } = await openPage('/compare');
  await page.waitForSelector('[data-clause]');
  const card = page.locator('[data-clause]').first();
  const id = await card.getAttribute('data-clause');
  const quote = [...clausesOf(compared.left), ...clausesOf(compared.right)].find((one) => one.id === id)!.evidence[0]!.quote;
  await card.locator('[data-evidence]').first().click();
  expect(await markedSentence(page)).toBe(quote);
  await close();
});

it('says what to do where the address names no department, and only after loading', async () => {
  const nowhere = await openPage('/compare?left=dept-0000000000000000', { apiDelayMs: 500 });
  await nowhere.page.getByRole('status').first().waitFor();
  expect(await nowhere.page.getByText('图谱里没有地址里写的部门').count()).toBe(0);
  await nowhere.page.getByText('图谱里没有地址里写的部门').waitFor();
  await nowhere.checkAccessibility();
  await nowhere.page.locator('[data-choose="compare.choose.left"] select').selectOption(compared.left.id);
  await nowhere.page.waitForSelector('[data-clause-rows]');
  expect(nowhere.problems).toEqual([]);
  await nowhere.close();

  const same = await openPage(`/compare?left=${compared.left.id}&right=${compared.left.id}`);
  await same.page.getByText('左右是同一个部门').waitFor();
  await same.close();
});

it(
  'does not move what stands there while the answer is slow',
  async () => {
    const { page, layoutShift, close } = await openPage('/compare', { apiDelayMs: 1000 });
    await page.waitForSelector('[data-clause-rows]');
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift()).toBeLessThanOrEqual(0.02);
    await close();
  },
  patience,
);

it('is reached from a department and from an answer of two cities', async () => {
  const { page, close } = await openPage(`/department/${compared.right.id}`);
  await page.locator('[data-compare-link]').click();
  await page.waitForSelector('[data-clause-rows]');
  expect(await page.locator('[data-choose="compare.choose.left"] select').inputValue()).toBe(compared.right.id);
  await close();

  const asked = await openPage(`/?q=${encodeURIComponent('哪个处室负责社会信用体系建设？')}`);
  await asked.page.locator('[data-compare-link]').click();
  await asked.page.waitForSelector('[data-clause-rows]');
  expect(await asked.page.locator('[data-choose="compare.choose.left"] select').inputValue()).toBe(compared.left.id);
  expect(await asked.page.locator('[data-choose="compare.choose.right"] select').inputValue()).toBe(compared.right.id);
  await asked.close();
});
