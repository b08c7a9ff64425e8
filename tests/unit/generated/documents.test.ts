import { readFileSync } from 'node:fs';
import { generate } from '../../generator/generate.js';
import { invariantFaults, ordinalFaults } from '../../generator/invariants.js';
import type { Level } from '../../generator/page.js';
import { parseBytes, type Parsed } from '../../generator/parsed.js';
import { quoteFaults, score, type Element } from '../../generator/score.js';
import { f1, Tally, tallyLines } from '../../generator/tally.js';

/** What is reached: F1 by element and their mean. Raised when the parser reads more; the goal is 0.98 for each. */
const floors = JSON.parse(readFileSync(new URL('../../generator/floors.json', import.meta.url), 'utf8')) as Record<
  Level,
  Record<string, number>
>;

const count = Number(process.env.GENERATED_DOCUMENTS ?? 150);

describe.each(Object.entries(floors) as [Level, Record<string, number>][])('generated documents, %s', (level, floor) => {
  const tally = new Tally();
  const faults: string[] = [];
  let read = 0;

  beforeAll(() => {
    for (let seed = 1; seed <= count; seed += 1) {
      const { bytes, text, gold, forms } = generate(seed, level);
      let parsed: Parsed;
      try {
        parsed = parseBytes(bytes);
      } catch (error) {
        faults.push(`seed ${seed}: ${String(error)}`);
        continue;
      }
      read += 1;
      if (parsed.source.text !== text) faults.push(`seed ${seed}: the decoded text is another`);
      faults.push(
        ...[...quoteFaults(text, parsed), ...invariantFaults(parsed), ...ordinalFaults(parsed)].map((fault) => `seed ${seed}: ${fault}`),
      );
      tally.add(score(gold, parsed), forms);
    }
  });

  test('every quotation is its slice, every span lies in the text, every character is accounted for', () => {
    expect(faults).toEqual([]);
  });

  test('their structure comes back as well as it did before', () => {
    const reached = (name: string) =>
      name === 'mean' ? tally.mean() : f1(tally.byElement.get(name as Element) ?? { right: 0, missed: 1, wrong: 0 });
    const below = Object.entries(floor).filter(([name, least]) => reached(name) < least);
    if (below.length > 0)
      throw new Error(`below the floor: ${below.map(([name]) => name).join(', ')}\n${tallyLines(tally, read).join('\n')}`);
  });
});
