import { alignComparable } from '../../../../data/compare/align-comparable.js';
import { answersElsewhere } from '../../../../data/compare/answers-elsewhere.js';
import type { ComparableMandate } from '../../../../data/compare/comparable-mandate.js';
import { countComparison } from '../../../../data/compare/count-comparison.js';
import { findGaps, type GapFact } from '../../../../data/compare/find-gaps.js';
import type { Statuses } from '../../../../data/compare/judged-alignments.js';
import { comparable } from '../../../support/compare/comparable.js';

const common = [
  '拟订全市渔业发展规划并组织实施。',
  '负责渔港和渔业船舶的安全监督管理。',
  '组织开展水产养殖病害防治。',
  '承办市政府交办的其他事项。',
];
const lone = '负责海洋盐田保护和盐业执法检查。';
const having = comparable('东滨市渔业局', { duties: [...common.slice(0, 3), lone, common[3]!] });

const compared = (left: ComparableMandate, right: ComparableMandate, statuses: Statuses = new Map()) => {
  const alignments = alignComparable(left, right);
  return { alignments, gaps: findGaps({ left, right, alignments, elsewhere: answersElsewhere(left, right), statuses }) };
};
const ofLone = (gaps: readonly GapFact[]) => gaps.filter((gap) => gap.side === 'RIGHT' && gap.dutyId === having.duties[3]!.id);
const against = (rest: Parameters<typeof comparable>[1]) => comparable('西渚市渔业局', { duties: common, ...rest });

describe('why nothing answers a clause', () => {
  it('nothing at all: absent, with what was read; the whole duty too, and no catch-all', () => {
    const right = against({ reform: [['STRENGTHENED', '加强远洋渔业基地建设职责。']], gaps: { BOUNDARIES: 'SECTION_MISSING' } });
    const { gaps } = compared(having, right);
    expect(ofLone(gaps).map(({ clauseId, gap }) => [clauseId === null, gap])).toEqual([
      [true, 'ABSENT_FROM_MANDATE'],
      [false, 'ABSENT_FROM_MANDATE'],
    ]);
    expect(ofLone(gaps)[0]).toMatchObject({
      noteZh: '已读西渚市渔业局的主要职责3项、职能转变1项、职责分工（原文无此部分）：均无对应。',
      evidenceOf: [],
    });
    const residual = [having.duties[4]!.id, right.duties[3]!.id];
    expect(gaps.some(({ dutyId }) => dutyId !== null && residual.includes(dutyId))).toBe(false);
    expect(gaps.filter(({ dutyId }) => dutyId !== null)).toHaveLength(2);
  });

  it('only what was strengthened says it: not stated, with that sentence', () => {
    const right = against({ reform: [['STRENGTHENED', '加强海洋盐田保护和盐业执法检查职责。']] });
    for (const gap of ofLone(compared(having, right).gaps))
      expect(gap).toMatchObject({ gap: 'NOT_STATED', evidenceOf: [right.reformActions[0]!.id] });
  });

  it('a sentence gives it to another body: an outgoing item, one cancelled with a recipient, or the other side of a boundary', () => {
    const out = against({ reform: [['TRANSFERRED_OUT', '将海洋盐田保护和盐业执法检查职责划入市盐务局。', true]] });
    expect(ofLone(compared(having, out).gaps)[0]).toMatchObject({ gap: 'OTHER_BODY', evidenceOf: [out.reformActions[0]!.id] });
    const given = against({ reform: [['CANCELLED', '取消盐业执法检查、海洋盐田保护，交由市盐业协会负责。', true]] });
    expect(ofLone(compared(having, given).gaps)[0]!.gap).toBe('OTHER_BODY');
    const drawn = against({ boundaries: [['负责渔业资源增殖放流。', '市盐务局负责海洋盐田保护和盐业执法检查。']] });
    expect(ofLone(compared(having, drawn).gaps)[0]).toMatchObject({
      gap: 'OTHER_BODY',
      evidenceOf: [drawn.boundaries[0]!.sides[1]!.id],
    });
  });

  it('a sentence that is less likely than not to be meant is left to a person, not said of the document', () => {
    const right = against({ boundaries: [['负责渔业资源增殖放流。', '市盐务局负责海洋盐田保护和盐业执法检查。']] });
    const clauseId = having.duties[3]!.clauses[0]!.id;
    const by = { kind: 'BOUNDARY_SIDE', id: right.boundaries[0]!.sides[1]!.id, bearing: 'ELSEWHERE' } as const;
    const gapAt = (score: number) =>
      findGaps({
        left: having,
        right,
        alignments: alignComparable(having, right),
        elsewhere: { [clauseId]: [{ by, score, suggested: true }] },
        statuses: new Map(),
      }).find((gap) => gap.clauseId === clauseId)!.gap;
    expect([0.9, 0.5, 0.45].map(gapAt)).toEqual(['OTHER_BODY', 'OTHER_BODY', 'NOT_REVIEWED']);
  });

  it('cancelled without a recipient: absent, with the sentence that cancels it', () => {
    const right = against({ reform: [['CANCELLED', '取消海洋盐田保护和盐业执法检查。']] });
    expect(ofLone(compared(having, right).gaps)[0]).toMatchObject({
      gap: 'ABSENT_FROM_MANDATE',
      evidenceOf: [right.reformActions[0]!.id],
    });
  });

  it('settled in another document, or the section is missing or set elsewhere: never absent', () => {
    const right = against({ reform: [['OTHER', '海洋盐田保护和盐业执法检查的职责另行规定。']] });
    expect(ofLone(compared(having, right).gaps)[0]!.gap).toBe('SET_ELSEWHERE');
    for (const gap of ['SECTION_MISSING', 'SET_ELSEWHERE', 'NOT_IN_FORCE'] as const) {
      const bare = comparable('西渚市渔业局', { gaps: { DUTIES: gap } });
      const { gaps } = compared(having, bare);
      expect(new Set(gaps.map((one) => one.gap))).toEqual(new Set([gap]));
      expect(gaps.filter(({ clauseId }) => clauseId === null)).toHaveLength(4);
    }
  });

  it('a judgement of a person goes before the method', () => {
    const right = against({});
    const { alignments, gaps } = compared(having, right);
    const pair = alignments.find(({ suggested, left }) => suggested && left.clauseId === having.duties[0]!.clauses[0]!.id)!;
    const whole = alignments.find(
      ({ left, right: to }) => left.clauseId === null && left.dutyId === pair.left.dutyId && to.dutyId === pair.right.dutyId,
    )!;
    expect(gaps.some(({ dutyId }) => dutyId === pair.left.dutyId)).toBe(false);
    const no = { status: 'REJECTED', relation: 'NONE' } as const;
    const rejected: Statuses = new Map([
      [pair.id, no],
      [whole.id, no],
    ]);
    const gap = compared(having, right, rejected).gaps.find(({ clauseId }) => clauseId === pair.left.clauseId)!;
    expect(gap.noteZh).toMatch(gap.gap === 'ABSENT_FROM_MANDATE' ? /经人工审核不成立/u : /须人工判断/u);
    const counts = (statuses: Statuses) => countComparison(having, right, alignments, statuses);
    expect(counts(new Map()).left).toMatchObject({ duties: 4, residualDuties: 1, answeredClauses: 3, reviewedClauses: 0 });
    expect(counts(rejected).left.answeredClauses).toBe(2);
    expect(counts(new Map([[pair.id, { status: 'ACCEPTED', relation: 'CLOSE' }]])).left).toMatchObject({
      answeredClauses: 3,
      reviewedClauses: 1,
    });
    // what people call only related does not answer
    expect(counts(new Map([[pair.id, { status: 'CHANGED', relation: 'RELATED' }]])).left.answeredClauses).toBe(2);
  });
});

describe('why nothing answers a reform item', () => {
  const giving = comparable('东滨市渔业局', { duties: common, reform: [['STRENGTHENED', '加强海洋盐田保护和盐业执法检查职责。']] });
  const ofItem = (right: ComparableMandate) => compared(giving, right).gaps.filter(({ reformActionId }) => reformActionId !== null);

  it('a duty or an item of the same direction answers it', () => {
    expect(ofItem(against({ duties: [...common, lone] }))).toEqual([]);
    expect(ofItem(against({ reform: [['ADDED', '增加海洋盐田保护和盐业执法检查职责。']] }))).toEqual([]);
  });

  it('what the other side gave away is with another body; without reform items nothing can be said', () => {
    expect(ofItem(against({ reform: [['DEVOLVED', '将海洋盐田保护和盐业执法检查职责下放区县政府。', true]] }))[0]).toMatchObject({
      side: 'RIGHT',
      gap: 'OTHER_BODY',
    });
    expect(ofItem(against({ gaps: { REFORM: 'SECTION_MISSING' } }))[0]!.gap).toBe('SECTION_MISSING');
    expect(ofItem(against({ reform: [['ADDED', '增加远洋渔业基地建设职责。']] }))[0]!.gap).toBe('ABSENT_FROM_MANDATE');
  });
});
