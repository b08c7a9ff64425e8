import type { Random } from './random.js';

const digits = '零一二三四五六七八九';

/** 1–99 in Chinese figures. */
export function chinese(count: number): string {
  if (count < 10) return digits.charAt(count);
  const tens = Math.floor(count / 10);
  return `${tens === 1 ? '' : digits.charAt(tens)}十${count % 10 === 0 ? '' : digits.charAt(count % 10)}`;
}

/** How items of a list are numbered; `write` gives what stands before the item. */
export interface Numbering {
  readonly name: string;
  write(count: number): string;
}

const style = (name: string, write: (count: number) => string): Numbering => ({ name, write });

export const numberings = {
  section: style('一、', (count) => `${chinese(count)}、`),
  sectionDot: style('一．', (count) => `${chinese(count)}．`),
  bracket: style('（一）', (count) => `（${chinese(count)}）`),
  halfBracket: style('(一)', (count) => `(${chinese(count)})`),
  dot: style('1.', (count) => `${count}.`),
  wideDot: style('1．', (count) => `${count}．`),
  dotSpace: style('1. ', (count) => `${count}. `),
  comma: style('1、', (count) => `${count}、`),
  padded: style('01', (count) => `${String(count).padStart(2, '0')} `),
  digitBracket: style('（1）', (count) => `（${count}）`),
  halfDigitBracket: style('(1)', (count) => `(${count})`),
  circled: style('①', (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : `${count}.`)),
  article: style('第一条', (count) => `第${chinese(count)}条`),
  bare: style('unnumbered', () => ''),
} as const;

/** A numbering for the items of a section that itself is numbered like `above`. */
export function itemNumbering(random: Random, above: Numbering): Numbering {
  const { section, bracket, dot, wideDot, dotSpace, comma, padded, bare, sectionDot, digitBracket, halfBracket } = numberings;
  const choices: readonly (readonly [Numbering, number])[] = [
    [bracket, 12],
    [dot, 5],
    [wideDot, 3],
    [dotSpace, 2],
    [comma, 5],
    [bare, 3],
    [padded, 1],
    [section, 1],
    [sectionDot, 1],
    [digitBracket, 1],
    [halfBracket, 1],
  ];
  return random.weighted(choices.filter(([candidate]) => candidate.name === 'unnumbered' || !sameLevel(candidate, above)));
}

/** Items under items: one level down. */
export function innerNumbering(random: Random, outer: Numbering): Numbering {
  const { dot, wideDot, comma, digitBracket, circled } = numberings;
  return random.weighted(
    [[dot, 5] as const, [wideDot, 2] as const, [comma, 3] as const, [digitBracket, 2] as const, [circled, 1] as const].filter(
      ([candidate]) => !sameLevel(candidate, outer),
    ),
  );
}

const families: readonly (readonly string[])[] = [
  ['一、', '一．'],
  ['（一）', '(一)'],
  ['1.', '1．', '1. ', '1、', '01'],
  ['（1）', '(1)'],
];

function sameLevel(one: Numbering, other: Numbering): boolean {
  return one.name === other.name || families.some((family) => family.includes(one.name) && family.includes(other.name));
}
