import { printedFigure } from '../../../web/lib/printed-figure';

it.each([
  [{ name: '规模以上工业增加值增长', value: '12', unit: '%', comparator: '左右' }, '12%左右'],
  [{ name: '全市完成招商引资任务', value: '600', unit: '亿元', comparator: '不低于' }, '不低于600亿元'],
  [{ name: '百兆用户占比', value: '35', unit: '%', comparator: '超过' }, '超过35%'],
  [{ name: '净增规模以上工业企业', value: '40', unit: '户', comparator: '净增' }, '40户'],
  [{ name: '参与帮扶活动', value: '150', unit: '人次', comparator: '余' }, '150余人次'],
  [{ name: '为特困户送去米面油等生活物资价值', value: '4', unit: '万元', comparator: '余' }, '4万余元'],
  [{ name: '会议同比下降', value: '50', unit: '%', comparator: null }, '50%'],
])('prints a figure as the text does: %j', (figure, printed) => {
  expect(printedFigure(figure)).toBe(printed);
});
