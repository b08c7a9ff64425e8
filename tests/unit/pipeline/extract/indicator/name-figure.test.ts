import { extractIndicators } from '../../../../../data/pipeline/extract/indicator/extract-indicators.js';
import { textSource } from '../read-text.js';

function namesOf(text: string, subject: string | null = null): string[] {
  const source = textSource(text);
  return extractIndicators(source, { span: source.body, kind: 'RESULT', period: null, subject, path: null, activity: null }).map(
    ({ name }) => name,
  );
}

describe('the name of a figure', () => {
  it.each([
    ['takes the subject of an earlier clause', '粮食产量稳步提高，同比增长3.5%。', ['粮食产量同比增长']],
    [
      'names what a comparison compares',
      '游客量同比增长8%，高于全省平均水平2个百分点。',
      ['游客量同比增长', '游客量同比增长高于全省平均水平'],
    ],
    [
      'takes the amount before it as subject of a rate',
      '实现出口额15亿元，增长0.6%，完成年度任务的36%。',
      ['实现出口额', '出口额增长', '出口额完成年度任务'],
    ],
    [
      'tells apart what 分别 joins',
      '用水量和用电量分别下降2.3%和3.1%。',
      ['用水量和用电量分别下降（用水量）', '用水量和用电量分别下降（用电量）'],
    ],
    [
      'gives a list its verb',
      '新增规上企业20家、高新技术企业15家，小巨人企业3家。',
      ['新增规上企业', '新增高新技术企业', '新增小巨人企业'],
    ],
    ['takes the noun behind the number', '全年完成14户企业搬迁。', ['完成企业搬迁']],
    ['puts a sum beside what it belongs to', '推进9个总投资12.5亿元的重大项目。', ['推进总投资12.5亿元的重大项目', '推进重大项目总投资']],
    [
      'tells apart what one clause counts',
      '组织30家企业走进4所高校进行招聘。',
      ['组织企业走进高校进行招聘（企业）', '组织企业走进高校进行招聘（高校）'],
    ],
    ['says what bare money is for', '全年安排1.4亿元，用于园区建设。', ['安排资金（用于园区建设）']],
    ['keeps 净增 apart from 新增', '净增小微企业40户，新增小微企业60户。', ['净增小微企业', '新增小微企业']],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('begins with the unit that the passage is about', () => {
    expect(namesOf('县文化馆全年办展12场，接待观众3万人次。', '县文化馆')).toEqual(['县文化馆办展', '县文化馆接待观众']);
  });
});
