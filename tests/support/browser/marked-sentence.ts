import type { Page } from 'playwright-core';

/**
 * The marked words of an opened document, once they are there, line breaks left out as on the page; fails unless the
 * first of them are in view and not behind a bar.
 */
export async function markedSentence(page: Page): Promise<string> {
  await page.waitForSelector('main mark');
  await page.waitForFunction(() => {
    const [box] = document.querySelector('main mark')?.getClientRects() ?? [];
    if (!box || box.top < 0 || box.bottom > innerHeight) return false;
    const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
    return top?.closest('mark') !== null;
  });
  return (await page.locator('main mark').allTextContents()).join('');
}
