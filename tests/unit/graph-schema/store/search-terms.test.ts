import { searchTerms } from '../../../../graph-schema/store/search-terms.js';

it.each([
  ['社会信用', { pairs: ['社会', '会信', '信用'], substrings: [] }],
  ['哪个处？信用', { pairs: ['哪个', '个处', '信用'], substrings: [] }],
  ['信', { pairs: [], substrings: ['信'] }],
  ['信 用', { pairs: [], substrings: ['信', '用'] }],
  ['5G网络', { pairs: ['网络'], substrings: ['5g'] }],
  ['ＧＤＰ　１０', { pairs: [], substrings: ['gdp', '10'] }],
  ['信 GDP', { pairs: [], substrings: ['gdp'] }],
  ['信用信用', { pairs: ['信用', '用信'], substrings: [] }],
  ['𠀀字', { pairs: ['𠀀字'], substrings: [] }],
  ['', { pairs: [], substrings: [] }],
  [' "AND*(~\\', { pairs: [], substrings: ['and'] }],
])('cuts %j', (text, terms) => expect(searchTerms(text)).toEqual(terms));

it('keeps to 256 terms, and to linear time, on a text of any length', () => {
  const text = Array.from({ length: 200_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');
  const begun = performance.now();
  const { pairs } = searchTerms(text);
  expect(pairs).toHaveLength(256);
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(searchTerms('a b '.repeat(50_000)).substrings).toEqual(['a', 'b']);
});
