import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf, readFixture } from '../../../fixtures/mandates/read-fixture.js';

const parsed = parseDocument(readFixture('linjiang-maritime.txt'));
const [organization] = parsed.organizations;

describe('a mandate of an invented city', () => {
  test('says who it is about and what it rests on', () => {
    expect(parsed.document).toMatchObject({
      kind: 'MANDATE',
      title: '临江市海洋与渔业局职能配置、内设机构和人员编制规定',
      number: null,
      repeats: 1,
    });
    expect(organization).toMatchObject({ name: '临江市海洋与渔业局', status: { name: '市政府工作部门' } });
    expect(organization!.nameplates.map(({ name }) => name)).toEqual(['临江市渔港监督处']);
    expect(organization!.basis.map(({ number, issuers }) => [number, issuers])).toEqual([
      ['临办发〔2019〕12号', ['中共临江市委办公室', '临江市人民政府办公室']],
    ]);
  });

  test('the item decides the kind of a change, the heading is kept, the contradiction is reported', () => {
    expect(
      organization!.changes.map(({ kind, heading, ordinal, recipients, sources }) => [
        kind,
        heading,
        ordinal,
        recipients.map(({ name }) => name),
        sources.map(({ name }) => name),
      ]),
    ).toEqual([
      ['TRANSFERRED_IN', '划入的职责', 1, [], ['临江市水产局']],
      ['CANCELLED', '取消的职责', 1, ['临江市渔业行业协会'], []],
      ['TRANSFERRED_OUT', '取消的职责', 1, ['临江市自然资源局'], []],
      ['STRENGTHENED', '加强的职责', 1, [], []],
    ]);
    expect(parsed.problems.filter(({ rule }) => rule === 'reform-heading-contradicted')).toHaveLength(1);
  });

  test('duties, the catch-all among them, with their printed way', () => {
    expect(
      organization!.duties.map(({ ordinal, residual, clauses, evidence }) => [ordinal, residual, clauses.length, evidence.path]),
    ).toEqual([
      [1, false, 2, '二、（一）'],
      [2, false, 3, '二、（二）'],
      [3, false, 1, '二、（三）'],
      [4, true, 1, '二、（四）'],
    ]);
  });

  test('divisions with nameplates, stated duties and shared offices; a wrong stated count is a problem', () => {
    expect(
      organization!.divisions.map(({ ordinal, name, nameplates, duties, colocatedWith }) => [
        ordinal,
        name,
        nameplates.map((plate) => plate.name),
        duties.map(({ text }) => text),
        colocatedWith.map((body) => body.name),
      ]),
    ).toEqual([
      [1, '办公室', [], ['负责文电、会务、机要、档案等机关日常运转工作。'], []],
      [2, '海域管理科', ['行政审批科'], ['承担海域使用管理工作；'], []],
      [3, '渔政科', [], ['负责渔业捕捞许可和渔船检验工作。'], ['临江市渔政执法大队']],
    ]);
    expect(parsed.problems.find(({ rule }) => rule === 'division-count')?.message).toContain('states 4 divisions, 3 were found');
  });

  test('what a division does is read into clauses like a duty; its catch-all is marked', () => {
    const text =
      '甲市水利局主要职责内设机构和人员编制规定\n一、主要职责\n（一）负责水资源管理。\n二、内设机构\n（一）水政科\n1.会同有关部门拟订水资源规划，并组织实施；征收水资源费；\n2.完成领导交办的其他工作。';
    const { duties } = parseDocument(bytesOf(text)).organizations[0]!.divisions[0]!;
    expect(
      duties.map(({ clauses }) => clauses.map(({ ordinal, text: words, role, residual }) => [ordinal, words, role, residual])),
    ).toEqual([
      [
        [1, '会同有关部门拟订水资源规划，并组织实施；', 'LEAD_WITH', false],
        [2, '征收水资源费；', 'UNSPECIFIED', false],
      ],
      [[3, '完成领导交办的其他工作。', 'UNSPECIFIED', true]],
    ]);
    expect(duties[0]!.clauses[0]!.parties.map(({ name }) => name)).toEqual(['有关部门']);
  });

  test('quotas, boundaries, hosted and served bodies, what is set elsewhere, who interprets', () => {
    expect(organization!.staffing.map(({ what, min, max }) => [what, min, max])).toEqual([
      ['机关行政编制', 18, 18],
      ['局长', 1, 1],
      ['副局长', 2, 3],
      ['科级领导职数', 6, 6],
    ]);
    expect(
      organization!.boundaries.map(({ topic, partners, sides }) => [
        topic,
        partners.map(({ name }) => name),
        sides.map(({ own, role }) => [own, role]),
      ]),
    ).toEqual([
      [
        '海岸线以上滩涂管理',
        ['临江市自然资源局'],
        [
          [false, 'SUPERVISE'],
          [true, 'SUPERVISE'],
        ],
      ],
    ]);
    expect(organization!.coordination.map(({ relation, body }) => [relation, body.name])).toEqual([
      ['HOSTS', '临江市防台风协调办公室'],
      ['SERVES', '市渔业安全协调小组'],
    ]);
    expect(organization!.gaps.map(({ section, gap }) => [section, gap])).toEqual([['AFFILIATED_UNITS', 'SET_ELSEWHERE']]);
    expect(organization!.interpretedBy?.name).toBe('临江市委机构编制委员会办公室');
  });

  test('nothing is left unread, and every quotation is its slice', () => {
    expect(parsed.unassigned).toEqual([]);
    expect(parsed.problems.filter(({ rule }) => rule === 'quote-differs')).toEqual([]);
  });
});
