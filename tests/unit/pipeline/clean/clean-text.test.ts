import { cleanText } from '../../../../data/pipeline/clean/clean-text.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { readSource } from '../../../../data/pipeline/read/read-source.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is read of a text: the first copy, without what only its making put there. */
function clean(text: string): string {
  const { source } = cleanText(readSource(bytesOf(text)));
  return source.shape.slice(source.body.start, source.body.end);
}

describe('white space inside lines', () => {
  test.each([
    ['a word that is spaced out', '主 要　职 责', '主要职责'],
    ['stray spaces in a sentence', '（一）负责全 市粮食流 通的宏观 调控，组织 实施。', '（一）负责全市粮食流通的宏观调控，组织实施。'],
    ['spaces beside marks', '（ 一 ） 拟订规划 ； 监督实施 。', '（一）拟订规划；监督实施。'],
    ['a figure in a sentence', '机关行政编制 24 名。', '机关行政编制24名。'],
    ['a list of names stays a list', '办公室 人事科 财务科', '办公室 人事科 财务科'],
    ['a spaced name in a list', '内设机构：办公室 人 事科 财务科', '内设机构：办公室 人事科 财务科'],
    ['a name and its words', '办公室 负责文电、会务 工作。', '办公室 负责文电、会务工作。'],
    ['invisible characters', '主要\u200b职责\ufeff', '主要职责'],
  ])('%s', (_name, printed, wanted) => expect(clean(printed)).toBe(wanted));
});

describe('line ends inside sentences', () => {
  const paragraph = '（一）负责全市粮食流通的宏观调控和行业管理，拟订全市粮食流通体制改革方案并组织实施，指导粮食产业发展。';
  const broken = (width: number) => Array.from(paragraph.match(new RegExp(`.{1,${width}}`, 'gu'))!).join('\n');

  test.each([20, 24, 30])('a text broken at %i characters', (width) => {
    expect(clean([broken(width), broken(width), broken(width)].map((each, i) => each.replace('一', '一二三'[i]!)).join('\n'))).not.toMatch(
      /[^。]\n/u,
    );
  });

  test('a line that ends before its sentence does', () =>
    expect(clean('负责全市粮食流通的宏观调控，\n组织实施。\n承办其他事项。')).toBe(
      '负责全市粮食流通的宏观调控，组织实施。\n承办其他事项。',
    ));

  test.each([
    ['a list without full stops', '拟订全市粮食流通发展规划并组织实施\n负责全市军粮供应的管理\n承办市政府交办的其他事项'],
    ['headings and names', '主要职责\n办公室\n人事科\n（一）负责军粮供应。'],
    ['labels', '办公地址：临江市滨河路1号\n联系电话：0100-123456'],
  ])('%s keeps its lines', (_name, printed) => expect(clean(printed)).toBe(printed));
});

describe('facts of a text that was not clean', () => {
  const traditional =
    '臨江市糧食局主要職責\n一、主要職責\n（一）擬訂全市糧食流 通發展規劃，\r\n並組織實施。\n（二）承辦市政府交辦的其他事項。\n二、內設機構\n（一）辦公室\n（二）調控科\n';

  test('are quoted as printed, in the characters and at the places of the text', () => {
    const parsed = parseDocument(bytesOf(traditional));
    const [organization] = parsed.organizations;
    expect(organization!.name).toBe('臨江市糧食局');
    expect(organization!.divisions.map(({ name }) => name)).toEqual(['辦公室', '調控科']);
    const [duty] = organization!.duties;
    expect(duty!.text).toBe('擬訂全市糧食流通發展規劃，並組織實施。');
    expect(duty!.evidence.quote).toBe('擬訂全市糧食流 通發展規劃，\r\n並組織實施。');
    expect(Array.from(parsed.document.text).slice(duty!.evidence.start, duty!.evidence.end).join('')).toBe(duty!.evidence.quote);
    expect(parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
