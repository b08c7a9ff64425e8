import { readFileSync } from 'node:fs';
import type { Random } from './random.js';
import type { Cell } from './writer.js';

/** A distortion gives the characters of the distorted document; those of the original keep their identity. */
export type Distortion = (random: Random, cells: readonly Cell[]) => Cell[];

const gap = (char: string): Cell => ({ char, zone: 'gap' });
const gaps = (text: string): Cell[] => [...text].map(gap);
const closing = new Set('，。；：、）》〉”！？)】');
const opening = new Set('（《〈“(【');

const traditional = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('traditional.json', import.meta.url), 'utf8')) as Record<string, string>),
);

const halves: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '．': '.', '〔': '[', '〕': ']' };

/** Whether a break or a space may stand between two characters of a sentence. */
const breakable = (left: Cell | undefined, right: Cell | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  (left.zone === 'body' || left.zone === 'head') &&
  (right.zone === 'body' || right.zone === 'head') &&
  !closing.has(right.char) &&
  !opening.has(left.char);

function between(cells: readonly Cell[], add: (index: number) => readonly Cell[]): Cell[] {
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [...add(index), cell]));
}

function wrap(cells: readonly Cell[], width: () => number, indent: string): Cell[] {
  let column = 0;
  let limit = width();
  const wrapped: Cell[] = [];
  cells.forEach((cell, index) => {
    if (cell.char === '\n') column = 0;
    else if (column >= limit && breakable(cells[index - 1], cell)) {
      wrapped.push(...gaps(`\n${indent}`));
      column = 0;
      limit = width();
    }
    wrapped.push(cell);
    if (cell.char !== '\n') column += 1;
  });
  return wrapped;
}

/** What happens to documents on their way through web pages, word processors and scanners. */
export const distortions = {
  crlf: (_random, cells) => cells.flatMap((cell) => (cell.char === '\n' ? [gap('\r'), cell] : [cell])),
  'NBSP for spaces': (_random, cells) =>
    cells.map((cell) =>
      cell.zone === 'gap' && (cell.char === ' ' || cell.char === '　') ? (Object.assign(cell, { char: '\u00a0' }), cell) : cell,
    ),
  'NBSP between words': (random, cells) =>
    between(cells, (index) => (breakable(cells[index - 1], cells[index]) && random.chance(0.006) ? gaps('\u00a0') : [])),
  'trailing spaces': (random, cells) =>
    cells.flatMap((cell) =>
      cell.char === '\n' && random.chance(0.5) ? [...gaps(random.pick(['  ', '　　', '\t', '\u00a0 '])), cell] : [cell],
    ),
  'tabs before paragraphs': (random, cells) => {
    const tabs = random.int(1, 4);
    return cells.flatMap((cell, index) =>
      cell.char !== '\n' && cells[index - 1]?.char === '\n' ? [...gaps('\t'.repeat(tabs)), cell] : [cell],
    );
  },
  'spaced headings': (_random, cells) => {
    const short = new Set<Cell>();
    let run: Cell[] = [];
    const close = () => {
      if (run.length >= 2 && run.length <= 6 && run.every(({ zone }) => zone === 'head')) run.slice(1).forEach((cell) => short.add(cell));
      run = [];
    };
    for (const cell of cells) {
      if (cell.char === '\n') close();
      else if (cell.zone !== 'number' && cell.zone !== 'gap') run.push(cell);
    }
    close();
    return cells.flatMap((cell) => (short.has(cell) && !closing.has(cell.char) ? [gap(' '), cell] : [cell]));
  },
  'stray spaces': (random, cells) => {
    const share = random.pick([0.004, 0.01, 0.03]);
    return between(cells, (index) =>
      breakable(cells[index - 1], cells[index]) && random.chance(share) ? gaps(random.pick([' ', ' ', '　', '  '])) : [],
    );
  },
  'wrapped at a width': (random, cells) => {
    const width = random.int(30, 40);
    return wrap(cells, () => width, random.pick(['', '', '', '  ']));
  },
  'wrapped raggedly': (random, cells) => wrap(cells, () => random.int(18, 60), ''),
  'a paragraph broken': (random, cells) =>
    between(cells, (index) =>
      breakable(cells[index - 1], cells[index]) && cells[index]?.zone === 'body' && random.chance(0.0015)
        ? gaps(random.pick(['\n', '\n\n', ' \n']))
        : [],
    ),
  'half-width punctuation': (random, cells) => {
    const all = random.chance(0.5);
    const some = random.sample(Object.keys(halves), random.int(2, 5));
    return cells.map((cell) => {
      const half = halves[cell.char];
      if (half !== undefined && (all || some.includes(cell.char))) cell.char = half;
      return cell;
    });
  },
  traditional: (_random, cells) =>
    cells.map((cell) => {
      cell.char = traditional.get(cell.char) ?? cell.char;
      return cell;
    }),
  'page numbers': (random, cells) => {
    let page = 0;
    let lines = 0;
    return cells.flatMap((cell, index) => {
      const paragraphEnd = cell.char === '\n' && '。；：'.includes(cells[index - 1]?.char ?? ' ');
      if (paragraphEnd) lines += 1;
      if (!paragraphEnd || lines < 12) return [cell];
      lines = 0;
      page += 1;
      const printed = random.pick([`- ${page} -`, `— ${page} —`, `—${page}—`, String(page), `第${page}页`]);
      return [cell, ...[...printed].map((char): Cell => ({ char, zone: 'junk' })), gap('\n')];
    });
  },
  'numbers set apart': (_random, cells) =>
    cells.flatMap((cell, index) =>
      cell.zone === 'number' && cells[index + 1]?.zone !== 'number' && cells[index + 1]?.zone !== 'gap' ? [cell, gap(' ')] : [cell],
    ),
  'blank lines': (random, cells) =>
    cells.flatMap((cell) => (cell.char === '\n' && random.chance(0.3) ? [cell, ...gaps('\n'.repeat(random.int(1, 3)))] : [cell])),
} satisfies Record<string, Distortion>;

export type DistortionName = keyof typeof distortions;

/** The document once more behind itself. */
export function repeat(random: Random, cells: readonly Cell[]): Cell[] {
  const separator = random.pick(['', '\n', '\n\n', '\n\n\n', '\n————————\n', '\n--------------------\n']);
  return [...cells, ...gaps(separator), ...cells.map(({ char, zone }) => ({ char, zone }))];
}
