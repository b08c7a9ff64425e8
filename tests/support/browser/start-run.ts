import { chromium } from 'playwright-core';
import { startAtlas } from '../server/start-atlas.js';
import { chromiumFlags, chromiumRemedy, findChromium } from './chromium.js';

/**
 * Starts what all browser tests of a run share: one server on the real corpus and one browser. Their addresses go to the
 * test files by way of the environment. The answer stops both.
 */
export async function startRun(): Promise<() => Promise<void>> {
  const found = findChromium();
  if (!found) throw new Error(`Browser tests need a browser: ${chromiumRemedy}`);
  const atlas = await startAtlas();
  try {
    const browser = await chromium.launchServer({
      executablePath: found.executablePath,
      args: chromiumFlags,
      env: { ...process.env, ...found.env },
    });
    process.env.ATLAS_TEST_URL = atlas.url;
    process.env.ATLAS_TEST_HOME = atlas.home;
    process.env.ATLAS_TEST_BROWSER = browser.wsEndpoint();
    return async () => {
      await browser.close();
      await atlas.stop();
    };
  } catch (error) {
    await atlas.stop();
    throw error;
  }
}
