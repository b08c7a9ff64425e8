import { writeFile } from 'node:fs/promises';
import { measureRules } from './measure-rules.js';

/** Keeps in `data/reviews/figures/rules.json` how the rules fare, from which the methods page is made. */
export async function writeRuleFigures(): Promise<void> {
  await writeFile(
    new URL('../../../data/reviews/figures/rules.json', import.meta.url),
    `${JSON.stringify(await measureRules(), null, 2)}\n`,
  );
}
