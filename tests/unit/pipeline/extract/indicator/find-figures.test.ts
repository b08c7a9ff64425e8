import { findFigures } from '../../../../../data/pipeline/extract/indicator/find-figures.js';
import { textSource } from '../read-text.js';

function figuresOf(text: string): string[] {
  const source = textSource(text);
  return findFigures(source.shape, source.body).map(({ comparator, value, unit }) => `${comparator ?? ''}${value}|${unit}`);
}

describe('findFigures', () => {
  it.each([
    ['同比增长11.1%，高于上年1.2个百分点', ['11.1|%', '1.2|百分点']],
    ['参与１５０余人次，捐款34,775元，价值4万余元', ['余150|人次', '34,775|元', '余4|万元']],
    ['不低于600亿元，20户以上，超过5000人，12%左右', ['不低于600|亿元', '以上20|户', '超过5000|人', '左右12|%']],
    ['净增40户，增长10%—15%，改造3至5个小区', ['净增40|户', '10-15|%', '3-5|个']],
    ['用3年时间，15日内办结，共3位同志', ['3|年', '15|日', '3|位']],
  ])('reads %s', (text, expected) => {
    expect(figuresOf(text).map((one) => one.replace('—', '-').replace('至', '-'))).toEqual(expected);
  });

  it.each([
    ['dates', '2015年2月10日，每月5日前，2018—2020年，2014年度'],
    ['ordinals and ranks', '排第2位，第3次会议，居前3位，名列前10名'],
    ['titles and names in quotation marks', '《中国2025个计划》，“100家示范”，〔2016〕81号，100号文件'],
    ['models, networks, annexes', '新舟700、4G网络，附件1，表2，PM2.5浓度，24小时书房，3号线'],
    ['numbers without a unit', '共有12345，代码700'],
  ])('leaves out %s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
