import type { Page } from 'playwright-core';

interface Counting {
  atlasLayoutShift: number;
}

/** Makes the page count from its first moment. */
export async function countLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counting = globalThis as unknown as Counting;
    counting.atlasLayoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) counting.atlasLayoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What it has counted so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Counting).atlasLayoutShift);
}
