import { generate } from './generate.js';
import { Random } from './random.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

const markers = ['一、', '（一）', '1.', '1、', '第一条', '①', '(1)', '01 ', '第一章', '（一）1.', '一．'];
const brackets = ['（', '）', '《', '》', '〈', '〉', '“', '”', '〔', '〕', '(', ')', '【', '】'];
const odd = [
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u0000',
  '\u00ad',
  '\u202e',
  '\u3000',
  '\u00a0',
  '\u{1f600}',
  '\u{20000}',
  '\ufffd',
  '\u0301',
];
const words = [
  '主要职责',
  '内设机构',
  '取消的职责',
  '人员编制',
  '附则',
  '将',
  '划入',
  '负责',
  '市政府',
  '办公室',
  '与',
  '职责分工',
  '设在',
  '根据《',
  '》（',
  '号）',
  '其中',
  '名',
  '合署办公',
  '挂',
  '牌子',
  '第',
  '条',
  '处',
  '科',
  '。',
  '；',
  '，',
  '：',
  '\n',
];

type Breaker = (random: Random, text: string) => string;

const lines = (text: string) => text.split('\n');
const at = (random: Random, text: string) => random.int(0, text.length);

/** Ways to break a text. Each is linear in what it gives and gives no more than some hundred thousand characters. */
const breakers: Readonly<Record<string, Breaker>> = {
  'lines deleted': (random, text) =>
    lines(text)
      .filter(() => random.chance(0.6))
      .join('\n'),
  'lines doubled': (random, text) =>
    lines(text)
      .flatMap((line) => (random.chance(0.3) ? [line, line] : [line]))
      .join('\n'),
  'lines shuffled': (random, text) => random.shuffle(lines(text)).join('\n'),
  'characters shuffled': (random, text) => random.shuffle([...text]).join(''),
  'characters deleted': (random, text) => [...text].filter(() => random.chance(0.9)).join(''),
  'odd characters': (random, text) => [...text].map((char) => (random.chance(0.05) ? char + random.pick(odd) : char)).join(''),
  'brackets nested': (random, text) => {
    const depth = random.int(100, 5000);
    const mark = random.pick(brackets);
    const place = at(random, text);
    return text.slice(0, place) + mark.repeat(depth) + text.slice(place);
  },
  'brackets strewn': (random, text) => [...text].map((char) => (random.chance(0.1) ? random.pick(brackets) + char : char)).join(''),
  'one character': (random) =>
    random
      .pick([
        ...brackets,
        ...markers,
        '负',
        '，',
        '。',
        ' ',
        '\n',
        '0',
        '1',
        '一',
        '第',
        '将',
        '与',
        'a',
        '　',
        '\t',
        '号',
        '名',
        '处',
        '-',
      ])
      .repeat(random.int(1, 100_000)),
  'one line': (_random, text) => text.replace(/\s+/g, ''),
  'no punctuation': (_random, text) => text.replace(/[，。；：、（）《》〔〕]/g, '').repeat(3),
  'only markers': (random) => Array.from({ length: random.int(1, 3000) }, () => random.pick(markers)).join(random.pick(['', '\n', ' '])),
  'deep numbers': (random) =>
    Array.from({ length: random.int(10, 400) }, (_, depth) => `${'1.'.repeat(depth % 60)}${random.pick(words)}`).join('\n'),
  'huge numbers': (random, text) =>
    text
      .replace(/\d+/g, () => '9'.repeat(random.int(10, 400)))
      .replace(/（[一二三四五六七八九十]+）/g, () => `（${'十九'.repeat(random.int(1, 40))}）`),
  'words strewn': (random) => Array.from({ length: random.int(10, 3000) }, () => random.pick([...words, ...markers])).join(''),
  'random characters': (random) =>
    Array.from({ length: random.int(1, 3000) }, () =>
      String.fromCodePoint(
        random.pick([
          random.int(32, 126),
          random.int(0x4e00, 0x9fff),
          random.int(0x3000, 0x303f),
          random.int(0, 0xd7ff),
          random.int(0xe000, 0x10ffff),
        ]),
      ),
    ).join(''),
  'a piece doubled': (random, text) => {
    const [from, to] = [at(random, text), at(random, text)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, to) + text.slice(from);
  },
  'two documents': (random, text) => {
    const other = generate(random.int(1, 1e9), 'nasty').text;
    return text.slice(0, at(random, text)) + other.slice(at(random, other));
  },
  'headings only': (random, text) =>
    lines(text)
      .filter((line) => line.trim().length < 14)
      .concat(random.pick(words))
      .join('\n'),
  'repeated many times': (random, text) => text.slice(0, 1500).repeat(random.int(2, 20)),
  empty: (random) => random.pick(['', ' ', '\n', '\ufeff', '。', '一、', '\r\n\r\n', '\u0000']),
};

export interface Broken {
  readonly manner: string;
  readonly bytes: Uint8Array;
}

/** The broken input of a seed: a generated document, broken as text and often as bytes too. */
export function brokenInput(seed: number): Broken {
  const random = new Random(seed * 7919 + 13);
  const document = generate(random.int(1, 1e9), random.pick(['clean', 'mixed', 'nasty'] as const));
  const manner: string[] = [];
  let bytes: Uint8Array = document.bytes;
  if (random.chance(0.8)) {
    let { text } = document;
    for (let turn = random.chance(0.25) ? 2 : 1; turn > 0; turn -= 1) {
      const name = random.pick(Object.keys(breakers));
      manner.push(name);
      text = (breakers[name] as Breaker)(random, text.slice(0, 120_000));
    }
    bytes = utf8(text);
  }
  const cut = random.weighted([
    ['none', 60],
    ['truncated', 18],
    ['bytes flipped', 12],
    ['random bytes', 4],
    ['surrogates', 6],
  ] as const);
  if (cut !== 'none') manner.push(cut);
  if (cut === 'truncated') bytes = bytes.slice(0, random.int(0, bytes.length));
  else if (cut === 'bytes flipped') {
    bytes = bytes.slice();
    const flips = random.int(1, 20);
    for (let flip = 0; flip < flips && bytes.length > 0; flip += 1) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  } else if (cut === 'random bytes') bytes = Uint8Array.from({ length: random.int(0, 4000) }, () => random.int(0, 255));
  else if (cut === 'surrogates') {
    const place = random.int(0, bytes.length);
    bytes = Uint8Array.from([...bytes.slice(0, place), 0xed, random.int(0xa0, 0xbf), random.int(0x80, 0xbf), ...bytes.slice(place)]);
  }
  return { manner: manner.join(' + ') || 'whole', bytes };
}
