import { openPage } from '../support/browser/open-page.js';

describe('GraphiQL', () => {
  it('opens at /graphql and runs its first query, from the atlas alone', async () => {
    const { page, problems, close } = await openPage('/graphql');
    await page.locator('button.graphiql-execute-button').click();
    await page.waitForFunction(() => document.querySelector('.graphiql-response')?.textContent?.includes('"whoHandles"'), undefined, {
      timeout: 30_000,
    });
    expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
    expect(problems).toEqual([]);
    await close();
  });
});
