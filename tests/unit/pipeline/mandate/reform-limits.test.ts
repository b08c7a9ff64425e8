import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

/** What is read of one item, in a mandate of an invented city. */
function limitsOf(item: string): [kind: string, text: string][] {
  const text = `云津市农业机械局主要职责内设机构和人员编制规定\n\n一、职责调整\n（一）${item}\n\n二、主要职责\n（一）负责全市农业机械化工作。\n`;
  const { organizations, problems } = parseDocument(bytesOf(text));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [change, ...more] = organizations[0]!.changes;
  expect(more).toEqual([]);
  const points = [...text];
  return change!.limits.map(({ kind, text: words, evidence }) => {
    expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote);
    expect(evidence.quote.replace(/\s+/gu, '')).toBe(words);
    expect(evidence.path).toBe('一、（一）');
    return [kind, words];
  });
}

describe('how far a reform item goes', () => {
  it.each([
    ['将拖拉机驾驶证换发的受理和资料初审下放到县农机部门。', [['PART', '受理和资料初审']]],
    ['取消对农机维修企业的资格预审。', [['PART', '资格预审']]],
    ['将农机培训的具体事务性工作交给市农机协会。', [['PART', '具体事务性工作']]],
    ['将跨区作业证核发（省内证件审批，省外证件初审）下放各县。', [['PART', '省内证件审批，省外证件初审']]],
    ['将二级以下农机维修点的资质认定下放县农机部门。', [['LEVEL', '二级以下']]],
    ['取消500万元以下农机项目的审批。', [['LEVEL', '500万元以下']]],
    ['将农机（含渔机）牌证核发职责划入市农业局。', [['INCLUSION', '含渔机']]],
    [
      '将云津国家农机示范区规划区内农机企业登记备案职责，下放到经市农业局同意的园区管理机构。',
      [
        ['PLACE', '云津国家农机示范区规划区内'],
        ['CONDITION', '经市农业局同意'],
      ],
    ],
    ['将除大型收割机之外的农机牌证核发下放县农机部门。', [['EXCEPTION', '除大型收割机之外']]],
    ['取消农机销售企业备案（外资企业除外）。', [['EXCEPTION', '外资企业除外']]],
    ['将农机推广鉴定职责（不含省级鉴定）下放县农机部门。', [['EXCEPTION', '不含省级鉴定']]],
    ['将国家补贴以外的农机购置审核下放县农机部门。', [['EXCEPTION', '国家补贴以外']]],
    [
      '农机经营项目的核准，除进口农机外的县级农机经营项目核准权限，下放到云津新区。',
      [
        ['EXCEPTION', '除进口农机外'],
        ['PART', '县级农机经营项目核准权限'],
      ],
    ],
    ['将拖拉机驾驶证换\n发的申请受理和\n材料初审下放到县农机部门。', [['PART', '申请受理和材料初审']]],
  ])('%s', (item, expected) => {
    expect(limitsOf(item)).toEqual(expected);
  });
});

describe('words that limit nothing', () => {
  it.each([
    '取消农机维修点审批和初审。',
    '将境外农机企业登记职责划入市商务局。',
    '将农田清除杂草、排除积水外部协调职责划入市水利局。',
    '取消已经省政府同意取消的行政审批事项。',
    '将农机经济管理职责划入市农业局。',
    '将农机培训学校（站）管理职责下放县（市、区）农机部门。',
    '加强农机安全职责，做好除险加固之外的日常管理，在辖区内推广。',
    '云津市农业机械局要推进农机行政审批改革，除法律规定外的初审，一律取消。',
    '增加农机信息化职责。',
  ])('%s', (item) => {
    expect(limitsOf(item)).toEqual([]);
  });
});
