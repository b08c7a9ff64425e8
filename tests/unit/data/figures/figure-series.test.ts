import { figureSeries, type Figure } from '../../../../data/compare/figures/figure-series.js';

const figure = (name: string, period: string | null, value: string, fields: Partial<Figure> = {}): Figure => ({
  kind: 'RESULT',
  name,
  value,
  unit: '户',
  comparator: null,
  period,
  ...fields,
});
const shown = (figures: Figure[]): string[] =>
  figureSeries(figures).map(
    ({ name, points }) => `${name}: ${points.map((one) => `${one.figure.period} ${one.figure.kind[0]} ${one.number}`).join(', ')}`,
  );

test('the same measure of several years is one series, by time, with target before result', () => {
  const figures = [
    figure('新增规模以上工业企业', '2016', '40'),
    figure('新增规模以上工业企业', '2015', '156'),
    figure('新增规模以上工业企业', '2015', '100', { kind: 'TARGET' }),
  ];
  expect(shown(figures)).toEqual(['新增规模以上工业企业: 2015 T 100, 2015 R 156, 2016 R 40']);
});

test.each([
  ['新增 and 净增 in the name', figure('新增规模以上工业企业', '2015', '100'), figure('净增规模以上工业企业', '2016', '40')],
  ['净增 as comparator', figure('馆藏图书', '2015', '2'), figure('馆藏图书', '2016', '1', { comparator: '净增' })],
  ['another unit', figure('工业投资', '2015', '30', { unit: '%' }), figure('工业投资', '2016', '8', { unit: '亿元' })],
  ['a level and its growth', figure('工业投资', '2015', '30', { unit: '%' }), figure('工业投资同比增长', '2016', '8', { unit: '%' })],
  ['what was put in and what came of it', figure('安排专项资金', '2015', '3', { kind: 'INPUT' }), figure('安排专项资金', '2016', '2')],
  ['a year and a month', figure('新增企业', '2015', '3'), figure('新增企业', '2016-03', '2')],
  [
    'growth of a month, against the year before or the month',
    figure('增加值增长', '2015-03', '3'),
    figure('增加值同比增长', '2015-04', '2'),
  ],
  ['no time', figure('新增企业', null, '3'), figure('新增企业', '2016', '2')],
])('two figures do not measure the same: %s', (_, a, b) => {
  expect(figureSeries([a, b])).toHaveLength(2);
});

test.each([
  [
    'a scope that both have',
    figure('全市非公有制经济占GDP比重', '2014', '52.7', { unit: '%' }),
    figure('非公有制经济占GDP比重', '2015', '52.7', { unit: '%' }),
  ],
  ['how exactly it is known', figure('应聘人员', '2014', '5000', { comparator: '超过' }), figure('应聘人员', '2015', '6000')],
  [
    'the growth of a whole year',
    figure('工业增加值同比增长', '2014', '11.1', { unit: '%' }),
    figure('工业增加值增长', '2015', '12', { unit: '%' }),
  ],
])('two figures measure the same but for %s', (_, a, b) => {
  expect(figureSeries([a, b])).toHaveLength(1);
});

test('a value that is no number has none', () => {
  expect(
    figureSeries([figure('受益群众', '2015', '数百'), figure('参评人数', '2015', '2,600')]).map(({ points }) => points[0]!.number),
  ).toEqual([null, 2600]);
});
