import type { DivisionFact, DutyFact } from '../../../../data/pipeline/facts/organization.js';
import { wordingCore } from '../../../../data/pipeline/link/assignments/same-wording.js';
import { linkDepartment, type DepartmentInput } from '../../../../data/pipeline/link/link.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf, readFixture } from '../../../fixtures/mandates/read-fixture.js';

/** A mandate with these duties and, under each division, these lines. */
function mandate(
  duties: string[],
  divisions: Record<string, string[]>,
): DepartmentInput & { duties: DutyFact[]; divisions: DivisionFact[] } {
  const numbered = (lines: string[], number: (ordinal: number) => string) => lines.map((line, index) => `${number(index)}${line}`);
  const han = (index: number) => `（${'一二三四五六七八九'[index]}）`;
  const text = [
    '甲市水务局主要职责内设机构和人员编制规定',
    '一、主要职责',
    ...numbered(duties, han),
    '二、内设机构',
    ...Object.entries(divisions).flatMap(([name, items], index) => [`${han(index)}${name}`, ...numbered(items, (at) => `${at + 1}.`)]),
  ].join('\n');
  const [organization] = parseDocument(bytesOf(text)).organizations;
  return { ...organization!, activities: [] };
}

const duties = [
  '贯彻执行水利工作法律法规，拟订全市水利发展规划并组织实施。',
  '负责全市水资源的统一管理和监督工作；组织指导取水许可。',
  '负责防汛抗旱工作。',
  '指导农村供水工作和灌区建设。',
  '承办市政府交办的其他事项。',
];
const linked = (divisions: Record<string, string[]>) =>
  linkDepartment(mandate(duties, divisions)).assignments.map(
    ({ division, duty, clause, from, basis, rule }) =>
      `${division.name}.${from?.ordinal ?? '-'}→${duty.ordinal}${clause ? `.${clause.ordinal}` : ''} ${basis} ${rule}`,
  );

test('a sentence that is a clause of a duty up to scope, joints and 负责…工作 is stated', () => {
  expect(linked({ 水资源科: ['承担本市水资源统一管理和监督；', '负责全市水资源的统一管理与监督责任。'] })).toEqual([
    '水资源科.1→2.1 STATED division-wording',
    '水资源科.2→2.1 STATED division-wording',
  ]);
  expect(linked({ 水旱科: ['负责防汛、抗旱工作，值守。'] })[0]).not.toContain('STATED');
});

test('a phrase between the commas of a clause is in the same words too', () => {
  const own = mandate(['负责提出水利固定资产投资规模和方向，按规定权限审核项目。'], {
    计划科: ['提出水利固定资产投资规模和方向的意见；', '负责提出水利固定资产投资规模和方向。'],
  });
  expect(linkDepartment(own).assignments.map(({ from, basis }) => [from!.ordinal, basis])).toEqual([
    [1, 'INFERRED'],
    [2, 'STATED'],
  ]);
});

test('another part in the same matter is not the same wording', () => {
  expect(linked({ 一科: ['参与防汛抗旱工作；', '配合做好全市水资源的统一管理和监督工作。'] }).join()).not.toContain('STATED');
});

test('a sentence that names a duty by its number is stated', () => {
  const [assignment] = linkDepartment(mandate(duties, { 二科: ['具体承担主要职责第四项职责的日常事务。'] })).assignments;
  expect(assignment).toMatchObject({ basis: 'STATED', rule: 'division-reference', confidence: null, duty: { ordinal: 4 } });
  expect(assignment!.explanation).toContain('指明第4项职责');
});

test('a sentence that shares the subject of one duty is inferred, with words and confidence; both sentences are its evidence', () => {
  const [assignment, ...more] = linkDepartment(mandate(duties, { 三科: ['指导农村供水工程的运行维护。'] })).assignments;
  expect(more).toEqual([]);
  expect(assignment).toMatchObject({ basis: 'INFERRED', rule: 'division-clause', duty: { ordinal: 4 } });
  expect(assignment!.confidence).toBeGreaterThan(0.4);
  expect(assignment!.confidence).toBeLessThan(1);
  expect(assignment!.explanation).toContain('「供水」');
  expect(assignment!.evidence.map(({ quote }) => quote)).toEqual(['指导农村供水工程的运行维护。', '指导农村供水工作和灌区建设。']);
});

test('nothing that fits, no link; catch-alls lead nowhere', () => {
  expect(linked({ 办公室: ['负责文电、会务、档案等机关日常工作；', '承办局领导交办的其他事项。'] })).toEqual([]);
});

test('beside what is printed under a division its name is no ground for a guess, nor is a duty guessed that a sentence gives to another', () => {
  expect(linked({ 防汛抗旱科: ['负责机关文电。'], 水资源科: [] })).toEqual(['水资源科.-→2.1 INFERRED division-name']);
  expect(linked({ 一科: ['负责全市水资源的统一管理和监督工作。'], 水资源科: [] })).toEqual(['一科.1→2.1 STATED division-wording']);
});

test('what is left of a sentence without the fixed differences', () => {
  expect(wordingCore('负责全市社会团体的登记管理和监督工作；')).toBe(wordingCore('承担本市社会团体登记管理与监督。'));
  expect(wordingCore('拟定有关政策')).toBe(wordingCore('拟订政策。'));
  expect(wordingCore('监督')).toBeNull();
});

/** Duties that a careful reader links to a division by what is printed under it: those that must be found, then those that may. */
const readings: Record<string, Record<string, [required: number[], allowed?: number[]]>> = {
  'yunchuan-civil-affairs.txt': {
    办公室: [[]],
    政策法规科: [[1], [2]],
    社会组织管理科: [[2]],
    社会救助科: [[3]],
    基层政权建设和社区治理科: [[4]],
    区划地名科: [[5]],
    社会事务科: [[3, 6, 7, 9]],
    养老服务科: [[8]],
    儿童福利和慈善社工科: [[10, 11, 12]],
  },
  'lanhe-transport.txt': {
    办公室: [[]],
    综合规划股: [[1, 3, 8], [4]],
    建设管理股: [[4]],
    运输管理股: [[2]],
    路政养护股: [[5]],
    安全监督股: [[6, 7], [4]],
    法制股: [[], [1]],
  },
};

test.each(Object.keys(readings))('%s: division and duty are linked as a careful reader links them', (file) => {
  const [organization] = parseDocument(readFixture(file)).organizations;
  const { assignments } = linkDepartment({ ...organization!, activities: [] });
  const found = Object.fromEntries(
    organization!.divisions.map(({ name }) => [
      name,
      new Set(assignments.filter(({ division }) => division.name === name).map(({ duty }) => duty.ordinal)),
    ]),
  );
  const faults = Object.entries(readings[file]!).flatMap(([division, [required, allowed = []]]) => [
    ...required.filter((duty) => !found[division]?.has(duty)).map((duty) => `${division} misses ${duty}`),
    ...[...(found[division] ?? [])].filter((duty) => ![...required, ...allowed].includes(duty)).map((duty) => `${division} has ${duty}`),
  ]);
  expect(faults).toEqual([]);
  expect(assignments.filter(({ basis }) => basis === 'STATED').length).toBeGreaterThanOrEqual(8);
});
