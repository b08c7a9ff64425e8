import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import type { Level } from './page.js';
import { ordinalFaults } from './invariants.js';
import { parseBytes, type Parsed } from './parsed.js';
import { elements, quoteFaults, score } from './score.js';
import { Tally, tallyLines } from './tally.js';

/*
 * How well generated documents are read: `npm run accuracy -- --level nasty --count 200 --seed 1 --show 5 --element duty`.
 * --show prints the first differences of so many documents and keeps the documents in a temporary folder.
 */
const { values } = parseArgs({
  options: {
    level: { type: 'string', multiple: true },
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    element: { type: 'string' },
    form: { type: 'string' },
    only: { type: 'string' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const [count, first, show] = [values.count, values.seed, values.show].map(Number) as [number, number, number];
const folder = show > 0 || values.only ? await mkdtemp(join(tmpdir(), 'atlas-generated-')) : '';
const shown = values.element ? elements.filter((element) => values.element?.split(',').includes(element)) : elements;

for (const level of (values.level ?? ['clean', 'mixed', 'nasty']) as Level[]) {
  const tally = new Tally();
  let faults = 0;
  let miscounted = 0;
  let left = show;
  let read = 0;
  const unread: string[] = [];
  let milliseconds = 0;
  say(`== ${level}, ${count} documents from seed ${first}`);
  for (let seed = values.only ? Number(values.only) : first; seed < first + count || values.only; seed += 1) {
    const document = generate(seed, level);
    if (values.form && !document.forms.some((form) => form.includes(values.form as string))) continue;
    const begun = performance.now();
    let parsed: Parsed;
    try {
      parsed = parseBytes(document.bytes);
    } catch (error) {
      unread.push(`${seed}: ${error instanceof Error ? error.message : String(error)}`);
      if (values.only) break;
      continue;
    }
    milliseconds += performance.now() - begun;
    read += 1;
    const result = score(document.gold, parsed);
    const quotes = quoteFaults(document.text, parsed);
    faults += quotes.length;
    miscounted += ordinalFaults(parsed).length;
    tally.add(result, document.forms);
    const differs = shown.some((element) => result.missed[element].length + result.wrong[element].length > 0) || quotes.length > 0;
    if ((differs && left > 0) || values.only) {
      left -= 1;
      const path = join(folder, level, `${seed}.txt`);
      await mkdir(join(folder, level), { recursive: true });
      await writeFile(path, document.bytes);
      await writeFile(path.replace('.txt', '.gold.json'), JSON.stringify(document.gold, null, 1));
      say(`-- ${path}  [${document.forms.join(', ')}]`);
      for (const quote of quotes.slice(0, 2)) say(`   QUOTE DIFFERS ${quote}`);
      for (const element of shown) {
        const cut = (words: string) => (words.length > 90 ? `${words.slice(0, 70)}…${words.slice(-18)}` : words);
        for (const key of result.missed[element].slice(0, 3)) say(`   missed ${element}: ${cut(key)}`);
        for (const key of result.wrong[element].slice(0, 3)) say(`   wrong  ${element}: ${cut(key)}`);
      }
    }
    if (values.only) break;
  }
  for (const line of tallyLines(tally, read)) say(line);
  if (unread.length > 0) say(`not read and not counted: ${unread.length} documents, the first ${unread[0]}`);
  say(
    `quotes that differ from their slice: ${faults}; ordinals out of step: ${miscounted}; ${(milliseconds / Math.max(1, read)).toFixed(2)} ms a document`,
  );
}
