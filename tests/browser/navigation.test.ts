import { inLanguage, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';

const menu = '[aria-controls=more-places]';

it.each(languages)('names in %s the place looked at, and opens the others by keyboard alone', async (language) => {
  const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/reform'));
  await page.waitForSelector('[data-reform]');
  expect(await page.locator('header [aria-current=page]').getAttribute('href')).toBe('/reform');
  await page.locator(menu).focus();
  await page.keyboard.press('Enter');
  await page.locator('#more-places').waitFor();
  await checkAccessibility();
  await page.keyboard.press('Escape');
  await page.locator('#more-places').waitFor({ state: 'hidden' });
  expect(await page.locator(menu).evaluate((button) => button === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = await page.locator('#more-places a').first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.locator('#more-places').waitFor({ state: 'hidden' });
  // The header tells of the place when the page chosen has taken the place of the one before.
  await page.locator(`header a[aria-current=page][href="${first}"]`).waitFor({ state: 'attached' });
  expect(new URL(page.url()).pathname).toBe(first);
  expect(await page.locator(menu).getAttribute('aria-current')).toBe('true');
  await page.waitForSelector('main h1');
  expect(problems).toEqual([]);
  await close();
});

it('closes when the reader goes on elsewhere', async () => {
  const { page, close } = await openPage('/reform');
  await page.waitForSelector('[data-reform]');
  await page.locator(menu).click();
  await page.locator('main h1').click();
  await page.locator('#more-places').waitFor({ state: 'hidden' });
  await page.locator(menu).click();
  await page.locator('header input[type=search]').focus();
  await page.locator('#more-places').waitFor({ state: 'hidden' });
  await close();
});

it('leads to pages that exist', async () => {
  const { page, problems, close } = await openPage('/?lang=en');
  await page.waitForSelector('main h1');
  const addresses = await page.locator('header nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) {
    await page.goto(`${address}?lang=en`);
    await page.waitForSelector('main h1');
    expect(await page.locator('main h1').first().innerText()).not.toBe('No such page');
  }
  expect(problems).toEqual([]);
  await close();
});

it.each(languages)('an address that leads nowhere says so in %s, readably in both schemes, and leads home', async (language) => {
  for (const theme of ['light', 'dark'] as const) {
    const { page, checkAccessibility, close } = await openPage(inLanguage(language, '/no-such-page'), { theme });
    await page.locator('main h1').waitFor();
    await checkAccessibility();
    await page.locator('main a').click();
    await page.waitForURL((url) => url.pathname === '/');
    await close();
  }
});

it('works where the browser keeps nothing', async () => {
  const { page, problems, close } = await openPage('/');
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
  });
  for (const [address, shown] of [
    ['/reform', '[data-reform]'],
    ['/review', '[data-target]'],
    ['/compare', '[data-clause-rows]'],
  ] as const) {
    await page.goto(address);
    await page.locator(shown).first().waitFor();
  }
  expect(problems).toEqual([]);
  await close();
}, 180_000);

it.each(languages)('fits 320 px in %s, and 200 %% text, in both schemes', async (language) => {
  for (const theme of ['light', 'dark'] as const) {
    const { page, checkAccessibility, close } = await openPage(inLanguage(language, '/reform'), { width: 320, theme, touch: true });
    await page.waitForSelector('[data-reform]');
    for (const size of ['100%', '200%']) {
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      await page.locator(menu).tap();
      const boxes = await page
        .locator('header nav a, header button')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
      }
      await checkAccessibility();
      await page.locator(menu).tap();
    }
    await close();
  }
});
