import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

interface Duty {
  id: string;
  path: string;
  department: { id: string };
  evidence: { quote: string; document: { id: string } }[];
}

async function someDuty(): Promise<Duty> {
  const { duties } = await queryApi<{ duties: { nodes: Duty[] } }>(
    '{ duties(filter: { text: "社会信用体系" }, first: 1) { nodes { id path department { id } evidence { quote document { id } } } } }',
  );
  return duties.nodes[0]!;
}

describe.each(languages)('citing a duty in %s', (language) => {
  it('opens by the keyboard, changes form, copies, closes, and leads to an address that holds', async () => {
    const duty = await someDuty();
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, `/department/${duty.department.id}`));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator(`[data-cite="${duty.id}"]`).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-cite-text=gbt7714]').waitFor();
    expect(await dialog.locator('[data-cite-text]').first().innerText()).toContain(`[EB/OL]. [出版者不详],[日期不详]:${duty.path}[`);
    expect(await dialog.locator('blockquote').first().innerText()).toBe(duty.evidence[0]!.quote);
    expect(await dialog.locator('[data-cite-supplied]').count()).toBe(1);
    await checkAccessibility();
    await dialog.getByText('BibTeX').click();
    const bibtex = await dialog.locator('[data-cite-text=bibtex]').first().innerText();
    expect(bibtex).toMatch(/^@misc\{/u);
    await dialog
      .getByRole('button', { name: language === 'zh' ? '复制引文' : 'Copy reference' })
      .first()
      .click();
    await dialog.getByText(language === 'zh' ? '已复制' : 'Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bibtex);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // focus goes back once the dialog has gone
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-cite') === id, duty.id);
    expect(problems).toEqual([]);
    const address = /url = \{(?<url>[^}]*)\}/u.exec(bibtex)!.groups!['url']!;
    await page.goto(address);
    await page.locator('[data-cited=UNCHANGED]').waitFor();
    await checkAccessibility();
    await page.goto(address.replace(/quote=\w+/u, 'quote=000000000000'));
    await page.locator('[data-cited=SENTENCE_CHANGED]').waitFor();
    expect(await page.locator('[data-hash=quote]').innerText()).toContain('000000000000');
    await page.goto(address.replace(/cite\/[\w-]+/u, 'cite/duty-0000000000000000'));
    await page.locator('[data-cited=FACT_GONE]').waitFor();
    expect(await page.locator('[data-elsewhere] li').count()).toBeGreaterThan(0);
    await close();
  }, 120_000);
});

it('fits a phone', async () => {
  const duty = await someDuty();
  const { page, checkAccessibility, close } = await openPage(`/department/${duty.department.id}`, {
    width: 320,
    touch: true,
    theme: 'dark',
  });
  await page.locator(`[data-cite="${duty.id}"]`).first().tap();
  await page.locator('[data-cite-text]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await checkAccessibility();
  await close();
});
