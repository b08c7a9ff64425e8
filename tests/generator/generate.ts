import { encodeGb18030 } from './encode.js';
import { settle, type Gold } from './gold.js';
import { distortions, repeat, type DistortionName } from './noise.js';
import { newPage, type Level } from './page.js';
import { Random } from './random.js';
import { writeShape } from './shapes.js';
import type { Cell } from './writer.js';

export interface Generated {
  readonly seed: number;
  readonly level: Level;
  readonly bytes: Uint8Array;
  /** The decoded text that the spans of the gold count in. */
  readonly text: string;
  readonly gold: Gold;
  /** Forms of the document and distortions, for reports by form. */
  readonly forms: readonly string[];
}

/** How often each distortion befalls a nasty document; one of a group at most. */
const groups: readonly (readonly (readonly [DistortionName, number])[])[] = [
  [['traditional', 0.12]],
  [['half-width punctuation', 0.25]],
  [['page numbers', 0.15]],
  [
    ['wrapped at a width', 0.18],
    ['wrapped raggedly', 0.1],
    ['a paragraph broken', 0.12],
  ],
  [['stray spaces', 0.22]],
  [['spaced headings', 0.2]],
  [['NBSP between words', 0.12]],
  [
    ['tabs before paragraphs', 0.15],
    ['NBSP for spaces', 0.2],
  ],
  [['numbers set apart', 0.12]],
  [['trailing spaces', 0.3]],
  [['blank lines', 0.15]],
  [['crlf', 0.3]],
];

/** The document of a seed. Levels: clean has varied forms and no noise; mixed has some of it; nasty has much. */
export function generate(seed: number, level: Level): Generated {
  const random = new Random(seed);
  const page = newPage(random, level);
  writeShape(page);
  const { writer, forms, drafts } = page;
  let cells: Cell[] = writer.cells;
  const share = { clean: 0, mixed: 0.45, nasty: 1.25 }[level];
  for (const group of groups) {
    const chosen = group.find(([, weight]) => random.chance(weight * share));
    if (!chosen) continue;
    forms.add(`noise: ${chosen[0]}`);
    cells = distortions[chosen[0]](random, cells);
  }
  const repeated = random.chance(0.12 * share);
  if (repeated) {
    forms.add('noise: repeated whole');
    cells = repeat(random, cells);
  }
  const text = cells.map(({ char }) => char).join('');
  const gold = settle(drafts, cells, repeated ? 2 : 1);
  return { seed, level, bytes: encode(random, share, forms, text), text, gold, forms: [...forms] };
}

function encode(random: Random, share: number, forms: Set<string>, text: string): Uint8Array {
  const gb = random.chance(0.15 * share) ? encodeGb18030(text) : null;
  if (gb) {
    forms.add('noise: GB18030');
    return gb;
  }
  const bom = random.chance(0.2 * share);
  if (bom) forms.add('noise: BOM');
  return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
}
