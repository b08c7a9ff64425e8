import { readClauses } from '../../../../data/pipeline/clauses/read-clause.js';
import { readSource } from '../../../../data/pipeline/read/read-source.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

function clauses(text: string) {
  const source = readSource(bytesOf(text));
  return readClauses(source, source.body, null);
}
const texts = (text: string) => clauses(text).map((clause) => clause.text);

describe('a duty is split into clauses by grammar', () => {
  test('a comma ends a clause only where another predicate begins', () => {
    expect(texts('监测分析渔业运行态势，进行预测预警，负责渔港、航标等设施的统一管理；')).toEqual([
      '监测分析渔业运行态势，',
      '进行预测预警，',
      '负责渔港、航标等设施的统一管理；',
    ]);
  });

  test('并组织实施 shares the object before it, 并 with an object of its own begins a clause', () => {
    expect(texts('拟订海洋规划，并组织实施；协调解决渔业纠纷并提出处理建议；统计并发布海况信息。')).toEqual([
      '拟订海洋规划，并组织实施；',
      '协调解决渔业纠纷',
      '并提出处理建议；',
      '统计并发布海况信息。',
    ]);
  });

  test('a phrase that waits for its predicate goes with it', () => {
    expect(texts('根据国家海洋战略，拟订用海标准，按照规定做好督察工作。')).toEqual([
      '根据国家海洋战略，拟订用海标准，',
      '按照规定做好督察工作。',
    ]);
  });

  test('brackets, quotations and titles are never split', () => {
    expect(texts('负责审批事项（含围填海，临时用海；另有规定的除外）的受理；履行《海洋法，修订》职责。')).toEqual([
      '负责审批事项（含围填海，临时用海；另有规定的除外）的受理；',
      '履行《海洋法，修订》职责。',
    ]);
  });

  test('the clauses are slices of the text and cover it', () => {
    const text = '贯彻执行方针政策，起草草案；会同有关部门规划渔港，推进渔业转型。';
    expect(texts(text).join('')).toBe(text);
  });

  test.each([
    ['牵头负责海洋灾害应急处置工作；', 'LEAD', ['LEAD', 'RESPONSIBLE']],
    ['会同有关部门监督海上安全；', 'LEAD_WITH', ['LEAD_WITH', 'SUPERVISE']],
    ['配合做好海上搜救工作；', 'SUPPORT', ['SUPPORT']],
    ['参与指导渔船检验；', 'PARTICIPATE', ['PARTICIPATE', 'GUIDE']],
    ['负责渔业资源的规划、协调和管理；', 'COORDINATE', ['COORDINATE', 'SUPERVISE', 'RESPONSIBLE']],
    ['承担渔政工作；', 'UNDERTAKE', ['UNDERTAKE']],
    ['推进渔港建设；', 'UNSPECIFIED', ['UNSPECIFIED']],
  ])('%s → %s', (text, role, roles) => {
    expect(clauses(text)[0]).toMatchObject({ role, roles });
  });

  test('parties are kept, and are unnamed where they are only described', () => {
    expect(clauses('会同临江市自然资源局、有关部门编制规划；')[0]!.parties.map(({ name, named }) => [name, named])).toEqual([
      ['临江市自然资源局', true],
      ['有关部门', false],
    ]);
  });
});
