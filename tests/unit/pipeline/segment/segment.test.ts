import { readSource } from '../../../../data/pipeline/read/read-source.js';
import { sectionPath, type Section } from '../../../../data/pipeline/segment/section.js';
import { segment } from '../../../../data/pipeline/segment/segment.js';
import { hanNumber } from '../../../../data/pipeline/text/han-number.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

function paths(text: string): string[] {
  const source = readSource(bytesOf(text));
  const all = (section: Section): string[] => [
    ...(section.style === null ? [] : [`${sectionPath(section)} ${source.slice(section.head.start, section.head.end)}`]),
    ...section.children.flatMap(all),
  ];
  return all(segment(source, source.body));
}

describe('numbering becomes a tree', () => {
  test('each style goes one level deeper and a known style is a sibling; the path is as printed', () => {
    expect(paths('一、总则\n（一）甲\n1．子\n2．丑\n（二）乙\n二、附则')).toEqual([
      '一、 总则',
      '一、（一） 甲',
      '一、（一）1． 子',
      '一、（一）2． 丑',
      '一、（二） 乙',
      '二、 附则',
    ]);
  });

  test('items run on in one line are separated where the count goes on', () => {
    expect(paths('（一）起草规划。（二）发布（一）类信息；组织实施。（三）承办其他事项。')).toEqual([
      '（一） 起草规划。',
      '（二） 发布（一）类信息；组织实施。',
      '（三） 承办其他事项。',
    ]);
  });

  test('articles, two-digit and circled numbers', () => {
    expect(paths('第一条 为了规范\n第二条 主要职责：\n01 监管\n02 执法\n①巡查\n②登记')).toEqual([
      '第一条 为了规范',
      '第二条 主要职责：',
      '第二条01 监管',
      '第二条02 执法',
      '第二条02① 巡查',
      '第二条02② 登记',
    ]);
  });

  test('a count goes on past a hundred; a year in brackets is no number of it', () => {
    expect(paths('（一百）甲\n（一百零一）乙\n（一百一十）丙\n（二〇二〇年修订）')).toEqual([
      '（一百） 甲',
      '（一百零一） 乙',
      '（一百一十） 丙',
    ]);
  });

  test('a decimal number or a year at the start of a line is no numbering', () => {
    expect(paths('2015年共完成\n1.5亿元投资')).toEqual([]);
  });

  test.each([
    ['二十五', 25],
    ['十', 10],
    ['一百零三', 103],
    ['⑫', 12],
    ['07', 7],
    ['甲', null],
    ['', null],
  ])('%s is %s', (printed, value) => {
    expect(hanNumber(printed)).toBe(value);
  });
});
