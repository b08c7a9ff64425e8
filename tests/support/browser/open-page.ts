import { chromium, type Browser, type Page } from 'playwright-core';
import { checkAccessibility } from './accessibility.js';
import { countLayoutShift, layoutShift } from './layout-shift.js';
import { watchProblems } from './problems.js';
import { slowDown } from './slowness.js';

export interface OpenOptions {
  /** What the browser says it prefers. `zh` where nothing is said. */
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Of the window, in CSS pixels. 1280 where nothing is said; the height follows. */
  width?: number;
  /** Holds every answer of the API back by so many milliseconds. */
  apiDelayMs?: number;
  /** Address of another atlas than the one that all browser tests share. */
  atlas?: string;
  /** A touch screen: taps, and no hover. */
  touch?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests and requests that leave the machine, so far. */
  readonly problems: readonly string[];
  /** Fails on serious and critical findings of axe in the page as it is now. */
  checkAccessibility(): Promise<void>;
  /** Cumulative layout shift without shifts that follow input. */
  layoutShift(): Promise<number>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/** The address that browser tests walk, without a slash at its end. */
export const atlasUrl = process.env.ATLAS_TEST_URL ?? '';

/** Opens an address of the atlas in a fresh window without history or stored choices. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { language = 'zh', theme = 'light', width = 1280, apiDelayMs, atlas = atlasUrl, touch = false } = options;
  browser ??= await chromium.connect(process.env.ATLAS_TEST_BROWSER ?? '');
  const context = await browser.newContext({
    baseURL: atlas,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    viewport: { width, height: width < 600 ? 844 : 900 },
    hasTouch: touch,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await slowDown(page);
  const problems = watchProblems(page, atlas);
  await countLayoutShift(page);
  if (apiDelayMs) {
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, apiDelayMs));
      await route.continue();
    });
  }
  await page.goto(path);
  return {
    page,
    problems,
    checkAccessibility: () => checkAccessibility(page),
    layoutShift: () => layoutShift(page),
    close: () => context.close(),
  };
}
