import type { Page } from 'playwright-core';

/** How many times slower than this machine a page is to run: ATLAS_TEST_SLOWNESS, 1 where nothing is said. */
const slowness = Number(process.env.ATLAS_TEST_SLOWNESS ?? 1);

/** What every request then takes longer, in milliseconds, for each such time. */
const latencyMs = 150;

/**
 * Lets a page run as on a slow machine behind a slow network where ATLAS_TEST_SLOWNESS asks for it. A test that looks
 * before the page has answered passes on a quick machine by luck; here it fails. 2 is enough for that; the browser slows
 * a page down by work of its own, so higher numbers need as many cores.
 */
export async function slowDown(page: Page): Promise<void> {
  if (!(slowness > 1)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness * latencyMs,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}
