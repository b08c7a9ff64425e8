import { readFileSync } from 'node:fs';
import { alignMandates, type AlignedEnd } from '../../../../data/pipeline/align/align-mandates.js';
import type { AlignableMandate } from '../../../../data/pipeline/align/alignable-mandate.js';
import { alignableOrganization } from '../../../../data/pipeline/align/alignable-organization.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import type { MatchRelation } from '../../../../graph-schema/model/vocabulary.js';

/** A mandate whose duties are the given items. */
function mandate(name: string, duties: readonly string[]): AlignableMandate {
  const items = duties.map((duty, index) => `（${'一二三四五六七八九十'[index]!}）${duty}`).join('\n');
  const text = `${name}主要职责内设机构和人员编制规定\n\n一、主要职责\n\n${items}\n`;
  return alignableOrganization(parseDocument(new TextEncoder().encode(text)).organizations[0]!);
}

const readMandate = (file: string): AlignableMandate =>
  alignableOrganization(
    parseDocument(readFileSync(new URL(`../../../fixtures/alignment/tuning/${file}`, import.meta.url))).organizations[0]!,
  );

const others = ['负责水库大坝的安全监督管理。', '组织开展水文监测和水资源调查评价。', '指导农村水利工程建设与管理。'];

function bestPair(left: string, right: string) {
  const pairs = alignMandates(
    mandate('甲市某局', [left, ...others]),
    mandate('乙市某局', [right, '负责节约用水工作。', '承办市政府交办的其他事项。']),
  );
  return pairs.find((pair) => pair.left.clause?.text.startsWith(left.slice(0, 6)) && pair.right.clause?.text.startsWith(right.slice(0, 6)));
}

test('a clause in the same words but for its scope is EXACT and suggested', () => {
  const pair = bestPair('监测分析全市工业运行态势。', '监测分析本市工业运行态势。');
  expect(pair).toMatchObject({ relation: 'EXACT', suggested: true });
  expect(pair!.words!.shared).toContain('运行态势');
});

test('drafting is not enacting: never EXACT, and the explanation says so', () => {
  const pair = bestPair('拟订城市公共交通发展政策。', '制定城市公共交通发展政策。');
  expect(pair!.relation).not.toBe('EXACT');
  expect(pair!.explanation).toContain('拟订与制定不是一事');
});

test('a duty that is given up does not answer one that is held, in whatever same words', () => {
  for (const [left, right] of [
    ['不再承担城市公共交通规划编制工作。', '承担城市公共交通规划编制工作。'],
    ['承担城市公共交通规划编制工作。', '市规划局不再承担城市公共交通规划编制工作。'],
  ] as const) {
    expect(bestPair(left, right)?.suggested ?? false).toBe(false);
  }
  expect(bestPair('对不再符合条件的企业撤销资质。', '对不再符合条件的企业撤销资质。')).toMatchObject({ suggested: true });
});

test('neighbouring notions alone are never better than RELATED', () => {
  for (const [left, right] of [
    ['促进军民结合发展。', '促进国防科技发展。'],
    ['指导非国有经济发展。', '指导民营经济发展。'],
  ] as const) {
    expect(bestPair(left, right)?.relation ?? 'RELATED').toBe('RELATED');
  }
});

test('whole duties that only neighbouring notions join are never better than RELATED', () => {
  for (const [left, right] of [
    ['促进军民结合发展。', '促进国防科技发展。'],
    ['指导非国有经济发展。', '指导民营经济发展。'],
  ] as const) {
    const duties = alignMandates(mandate('甲市某局', [left, ...others]), mandate('乙市某局', [right, '负责节约用水工作。'])).filter(
      (pair) => pair.left.clause === null && pair.left.duty.ordinal === 1 && pair.right.duty.ordinal === 1,
    );
    expect(duties.map(({ relation }) => relation)).toEqual(['RELATED']);
    expect(duties[0]!.explanation).toContain('仅属相关');
  }
});

test('the same sentence is EXACT, and no word of it stands on one side only', () => {
  for (const one of [
    readMandate('gongxin-a.txt'),
    readMandate('gongxin-b.txt'),
    mandate('甲市某局', ['指导工业产业园区布局规划，促进工业园区健康发展。', ...others]),
  ]) {
    for (const pair of alignMandates(one, one)) {
      if (pair.left.duty !== pair.right.duty || pair.left.clause !== pair.right.clause || !pair.suggested) continue;
      const said = pair.left.clause?.text ?? pair.left.duty.text;
      expect([said, pair.relation]).toEqual([said, 'EXACT']);
      expect(pair.words?.onlyLeft ?? []).toEqual([]);
      expect(pair.words?.onlyRight ?? []).toEqual([]);
    }
  }
});

test('a word that both say is not said to be answered in part', () => {
  const [left, right] = [readMandate('gongxin-a.txt'), readMandate('gongxin-b.txt')];
  const own = mandate('甲市某局', ['负责协调维护信息安全和信息安全保障体系建设。', ...others]);
  const other = mandate('乙市某局', ['组织协调信息安全保障体系的建立。', '负责节约用水工作。']);
  for (const pair of [...alignMandates(left, right), ...alignMandates(own, other)])
    expect(pair.words?.paired.filter((words) => words.left === words.right) ?? []).toEqual([]);
});

test('catch-alls match nothing', () => {
  const rest = '承办市政府交办的其他事项。';
  const pairs = alignMandates(mandate('甲市某局', [...others, rest]), mandate('乙市某局', [...others, rest]));
  expect(pairs.filter(({ left, right }) => left.duty.residual || right.duty.residual)).toEqual([]);
  expect(pairs.filter(({ suggested, relation }) => suggested && relation === 'EXACT').length).toBeGreaterThanOrEqual(3);
});

test('a broader clause is told from a narrower one', () => {
  const [small, large] = ['推进科研成果产业化。', '推进科研成果产业化和知识产权保护、技术转移机构建设。'];
  expect(bestPair(small, large)?.relation).toBe('BROADER');
  expect(bestPair(large, small)?.relation).toBe('NARROWER');
});

test('the words that are marked are those of the text', () => {
  const pair = bestPair('负责推动全市社会信用体系建设。', '推动建立社会信用体系，培育信用服务行业。')!;
  const points = [...pair.left.clause!.text];
  const marked = pair.words!.leftSpans.filter(({ kind }) => kind === 'SHARED').map(({ start, end }) => points.slice(start, end).join(''));
  expect(marked.join('')).toContain('社会信用体系');
});

test('the same texts give the same pairs, best first, without duties too', () => {
  const [left, right] = [mandate('甲市水利局', others), mandate('乙市水务局', others)];
  const pairs = alignMandates(left, right);
  expect(alignMandates(left, right)).toEqual(pairs);
  expect(pairs.map(({ score }) => score)).toEqual(pairs.map(({ score }) => score).sort((a, b) => b - a));
  expect(alignMandates({ names: [], duties: [] }, right)).toEqual([]);
});

test('which mandate stands on the left changes no pair and no score, and turns broader into narrower', () => {
  const [left, right] = [readMandate('gongxin-a.txt'), readMandate('gongxin-b.txt')];
  const turned = { BROADER: 'NARROWER', NARROWER: 'BROADER' } as Partial<Record<MatchRelation, MatchRelation>>;
  const place = ({ duty, clause }: AlignedEnd) => `${duty.ordinal}.${clause?.ordinal ?? ''}`;
  const ordered = (lines: string[]) => lines.sort();
  const there = alignMandates(left, right).map((one) =>
    [place(one.left), place(one.right), one.score, one.suggested, one.relation].join(' '),
  );
  const back = alignMandates(right, left).map((one) =>
    [place(one.right), place(one.left), one.score, one.suggested, turned[one.relation] ?? one.relation].join(' '),
  );
  expect(there.length).toBeGreaterThan(50);
  expect(ordered(back)).toEqual(ordered(there));
});
