import type { Page } from 'playwright-core';
import { openPage } from '../support/browser/open-page.js';

const shows = (page: Page, selector: string, words: string) =>
  page.waitForFunction(([at, text]) => document.querySelector(at!)?.textContent?.includes(text!), [selector, words], { timeout: 45_000 });

describe('GraphiQL', () => {
  it('opens at /graphql and runs its first query, from the atlas alone', async () => {
    const { page, problems, close } = await openPage('/graphql');
    // a click before the editor has its text would run nothing
    await shows(page, '.graphiql-query-editor', 'whoHandles');
    await page.locator('button.graphiql-execute-button').click();
    await shows(page, '.graphiql-response', '"whoHandles"');
    expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
    expect(problems).toEqual([]);
    await close();
  }, 120_000);
});
