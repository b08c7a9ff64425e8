import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

const read = (sentence: string) => {
  const text = `青澜市海洋局职能配置、内设机构和人员编制规定\n\n${sentence}\n\n一、主要职责\n\n（一）负责直属事业单位管理，承担派出机构的管理工作。\n\n（二）组建市海洋监测队伍，撤销青澜市不合格的检测站。\n`;
  const parsed = parseDocument(bytesOf(text), { kind: 'MANDATE' });
  const { standings, events } = parsed.organizations[0]!;
  for (const { evidence } of [...standings, ...events]) {
    expect([...text].slice(evidence.start, evidence.end).join('')).toBe(evidence.quote);
  }
  return { standings, events };
};

describe('what a text calls its body', () => {
  it.each([
    ['青澜市海洋局是市政府组成部门，为正处级。', 'COMPONENT', '市政府', '正处级'],
    ['青澜市海洋局为市政府直属特设机构。', 'SPECIAL_DIRECT', '市政府', null],
    ['青澜市海洋局是青澜市人民政府直属机构，正县级。', 'DIRECT', '青澜市人民政府', '正县级'],
    ['青澜市海洋局是青澜市人民政府的派出机构。', 'DISPATCHED', '青澜市人民政府', null],
    ['青澜市海洋局是青澜市自然资源局管理的行政机构，为副处级。', 'ADMINISTERED', '青澜市自然资源局', '副处级'],
    ['青澜市海洋局为公益一类事业单位，由青澜市自然资源局管理。', 'INSTITUTION', '青澜市自然资源局', null],
    ['青澜市海洋局是市海洋工作领导小组的办事机构。', 'COORDINATION_OFFICE', null, null],
    ['青澜市海洋局是市委工作机关。', 'PARTY_ORGAN', null, null],
    ['青澜市海洋局实行市政府和省海洋厅双重管理，以省海洋厅管理为主。', 'DUAL', '省海洋厅', null],
  ])('%s', (sentence, kind, superior, rank) => {
    const [first] = read(sentence).standings;
    expect(first).toMatchObject({ kind, rank });
    if (superior !== null) expect(first!.superior).toBe(superior);
  });

  it('keeps what sort of institution it is, and a rank that a sentence of its own gives', () => {
    expect(read('青澜市海洋局为市政府直属事业单位，参照公务员法管理。机构规格为副处级。').standings).toMatchObject([
      { kind: 'INSTITUTION', detail: '参照公务员法管理', rank: '副处级' },
    ]);
  });

  it('is nothing that a duty says of others', () => {
    expect(read('本规定明确有关事项。')).toEqual({ standings: [], events: [] });
  });
});

describe('what happened to bodies', () => {
  const parties = (sentence: string) =>
    read(sentence).events.map(({ kind, basis, predecessors, successors }) => [
      kind,
      basis,
      predecessors.map(({ name }) => name),
      successors.map(({ name }) => name),
    ]);
  const own = '青澜市海洋局';

  it.each([
    ['青澜市水产局更名为青澜市海洋局。', [['RENAMED', 'STATED', ['青澜市水产局'], [own]]]],
    ['将青澜市水产局、青澜市渔港管理局的职责整合，组建青澜市海洋局。', [['MERGED', 'STATED', ['青澜市水产局', '青澜市渔港管理局'], [own]]]],
    ['不再保留青澜市水产局。', [['ABOLISHED', 'STATED', ['青澜市水产局'], []]]],
    ['在青澜市水产局的基础上组建青澜市海洋局。', [['ESTABLISHED', 'STATED', ['青澜市水产局'], [own]]]],
    ['将原青澜市水产局的渔业管理职责划入青澜市海洋局。', [['TRANSFERRED', 'INFERRED', ['青澜市水产局'], [own]]]],
    ['将本局渔港管理职责整合。', []],
    ['将青澜市水产局拆分为青澜市海洋局和青澜市渔业局。', [['SPLIT', 'STATED', ['青澜市水产局'], [own, '青澜市渔业局']]]],
  ])('%s', (sentence, expected) => {
    expect(parties(sentence)).toEqual(expected);
  });
});
