import { prepare } from '../../../data/language/prepared-text.js';
import { wordsShortened, writtenOut } from '../../../data/language/shortened.js';

const inText = (term: string, text: string) =>
  writtenOut(term, prepare(text)).map(({ start, end }) => [...text].slice(start, end).join(''));

test.each([
  ['货运', '普通货物运输经营许可', '货物运输'],
  ['渔船', '渔业船舶检验监督管理', '渔业船舶'],
  ['停车位', '临时停车泊位的施划', '停车泊位'],
  ['验船', '负责船舶检验', '船舶检验'],
])('%s is found written out in %s', (term, text, found) => {
  expect(inText(term, text)).toEqual([found]);
});

test('a short word is not found where its characters stand in one word, far apart or beyond a stop', () => {
  expect(inText('渔船', '渔船检验')).toEqual([]);
  expect(inText('货运', '货物、运输')).toEqual([]);
  expect(inText('货运', '货物的监督检查和道路运输')).toEqual([]);
  expect(inText('IC', '信息中心')).toEqual([]);
});

test('the words that a short word may be made of are known for a search', () => {
  expect(wordsShortened('验船')).toEqual(expect.arrayContaining(['船舶', '检验']));
  expect(wordsShortened('战略性新兴产业')).toEqual([]);
});
