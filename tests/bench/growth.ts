import { generate } from '../generator/generate.js';
import { parseBytes } from '../generator/parsed.js';
import { cpuTime } from './timing.js';

const mandate = () => generate(1, 'clean').text;
const numbered = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index + 1)).join('\n');

/** Texts that grow with n and are made to be slow: each of about n characters. */
const slowTexts: Readonly<Record<string, (n: number) => string>> = {
  'opening brackets': (n) => '（'.repeat(n),
  'nested brackets': (n) => '（'.repeat(n / 2) + '）'.repeat(n / 2),
  'title marks': (n) => '根据《'.repeat(n / 3),
  'numbers in one line': (n) => '一、（一）1.'.repeat(n / 7),
  'numbers on lines': (n) => '（一）\n1.\n'.repeat(n / 7),
  commas: (n) => `一、主要职责\n（一）${'，'.repeat(n)}`,
  verbs: (n) => `一、主要职责\n（一）${'负责'.repeat(n / 2)}`,
  'one duty': (n) => `一、主要职责\n（一）${'负责公路管理工作，'.repeat(n / 9)}`,
  'no punctuation': (n) => `主要职责\n${'公路水路运输管理'.repeat(n / 8)}`,
  'short duties': (n) => `一、主要职责\n${numbered(n / 14, (index) => `${index}.负责公路管理工作。`)}`,
  divisions: (n) => `一、内设机构\n${numbered(n / 12, (index) => `（${index}）第${index}管理处`)}`,
  changes: (n) => `一、职能转变\n${numbered(n / 20, (index) => `${index}.将第${index}项职责划入市公安局。`)}`,
  boundaries: (n) =>
    `一、其他事项\n${numbered(n / 40, (index) => `（${index}）与市第${index}局的职责分工。市第${index}局负责管理；市交通局负责监督。`)}`,
  names: (n) => `宁川市交通运输局\n${'宁川市交通运输局'.repeat(n / 8)}`,
  spaces: (n) => `一、主要职责\n（一）负责${' '.repeat(n)}管理。`,
  'empty lines': (n) => `一、主要职责${'\n'.repeat(n)}（一）负责管理。`,
  'the same line': (n) => '负责公路管理工作。\n'.repeat(n / 10),
  'copies of a mandate': (n) => mandate().repeat(Math.ceil(n / mandate().length)),
  digits: (n) => `行政编制${'9'.repeat(n)}名`,
  'wrapped lines': (n) => `一、主要职责\n（一）负责${numbered(n / 30, () => '公路水路运输市场监督管理和行业发展规划拟订以及统筹协调工')}`,
};

/** How much longer four times the text takes; 4 would be in step. Time of a core, the least of three runs. */
export function growth(length = 30_000): string[] {
  const encoder = new TextEncoder();
  const rows = Object.entries(slowTexts).map(([name, write]) => {
    const least = (n: number) => {
      const bytes = encoder.encode(write(n));
      const first = cpuTime(() => parseBytes(bytes));
      return first > 2000
        ? first
        : Math.min(
            first,
            cpuTime(() => parseBytes(bytes)),
            cpuTime(() => parseBytes(bytes)),
          );
    };
    const [one, two, four] = [least(length), least(2 * length), least(4 * length)];
    return { name, one, two, four };
  });
  rows.sort((a, b) => b.four / b.one - a.four / a.one);
  return [
    `parse, texts made to be slow, of ${length}, twice and four times as many characters (4.0 times as long would be in step):`,
    ...rows.map(
      ({ name, one, two, four }) =>
        `  ${name.padEnd(20)} ${one.toFixed(0)}, ${two.toFixed(0)}, ${four.toFixed(0)} ms: ${(four / one).toFixed(1)} times`,
    ),
  ];
}
