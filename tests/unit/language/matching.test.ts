import { fold } from '../../../data/language/fold.js';
import { occurrences, prepare } from '../../../data/language/prepared-text.js';
import { matchTerm } from '../../../data/language/term-match.js';
import { wordingsOf } from '../../../data/language/wordings.js';
import { partsOf } from '../../../data/language/words.js';

const quality = (term: string, text: string) => matchTerm(term, prepare(text)).quality;

test('folding keeps one unit for each code point', () => {
  expect(fold('ＲＦＩＤ𠀀（a）１')).toHaveLength([...'ＲＦＩＤ𠀀（a）１'].length);
  expect(fold('ＲＦＩＤ１')).toBe('rfid1');
});

test('offsets count code points', () => {
  expect(occurrences('节能', prepare('𠀀𠀀节能'))[0]).toMatchObject({ start: 2, end: 4 });
});

test('the same thing under another name matches fully, a neighbouring one less', () => {
  expect(quality('技改', '推动技术改造')).toBeGreaterThan(0.9);
  const near = quality('民营经济', '促进非国有经济发展');
  expect(near).toBeGreaterThan(0.6);
  expect(near).toBeLessThan(0.9);
  expect(quality('央企', '加强对中央驻市企业服务')).toBeGreaterThan(0.9);
});

test('a word inside another word is not that word', () => {
  expect(quality('银行', '推广基于银行卡的应用')).toBeLessThan(0.6);
  expect(quality('城市', '推进智慧城市建设')).toBeLessThan(0.6);
});

test('a field of government is spoken of only where no noun narrows it', () => {
  expect(quality('教育', '指导信息化宣传培训、普及教育')).toBeLessThan(0.6);
  expect(quality('教育', '主管全市教育工作')).toBe(1);
});

test('a long word is found by its parts', () => {
  expect(partsOf('社会信用体系')).toEqual(['社会', '信用', '体系']);
  expect(quality('社会信用体系', '完善社会信用制度')).toBeGreaterThan(0.6);
});

test('wordings go both ways', () => {
  expect(wordingsOf('两化融合').map((one) => one.text)).toContain('信息化和工业化融合');
  expect(wordingsOf('信息化和工业化融合').map((one) => one.text)).toContain('两化融合');
});
