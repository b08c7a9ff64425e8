import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in the page. Throws with rule, help and places where a finding is serious or critical. */
export async function checkAccessibility(page: Page): Promise<void> {
  // Evaluated, not added as a script: the page's own security policy forbids foreign scripts.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (grave.length === 0) return;
  const lines = grave.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html.slice(0, 200)}\n      ${failureSummary ?? ''}`);
    return `  ${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
  throw new Error(`axe finds serious faults on ${page.url()}:\n${lines.join('\n')}`);
}
