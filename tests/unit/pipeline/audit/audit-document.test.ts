import { readFileSync } from 'node:fs';
import type { Problem } from '../../../../data/pipeline/facts/document.js';
import type { Span } from '../../../../data/pipeline/facts/span.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

const fixture = readFileSync(new URL('../../../fixtures/audit/corpus/hekou-forestry.txt', import.meta.url), 'utf8');

/** The problems of a text with the words at both their places. */
function problemsOf(text: string) {
  const { problems, document } = parseDocument(bytesOf(text), { kind: 'MANDATE' });
  const points = Array.from(document.text);
  const words = ({ start, end }: Span) => points.slice(start, end).join('');
  return problems.map((problem: Problem) => ({
    rule: problem.rule,
    at: problem.start === null ? null : words({ start: problem.start, end: problem.end! }),
    ...(problem.related ? { related: words(problem.related) } : {}),
    ...(problem.expected === undefined ? {} : { expected: problem.expected, found: problem.found }),
  }));
}

const rulesOf = (text: string) => problemsOf(text).map(({ rule }) => rule);

/** A mandate with nothing wrong; `change` makes something wrong. */
const sound = `青石县水务局职能配置、内设机构和人员编制规定
根据《中共青石县委办公室关于印发〈青石县机构改革方案〉的通知》（青办发〔2019〕3号），设立青石县水务局，为县政府工作部门。
一、主要职责
（一）负责保障水资源的合理开发利用，拟订水务发展规划。
（二）负责生活、生产经营和生态环境用水的统筹保障。
（三）指导水利设施、水域及其岸线的管理和保护。
（四）完成县委、县政府交办的其他任务。
二、内设机构
青石县水务局设3个内设机构：
（一）办公室。负责机关日常运转工作。
（二）水资源科。承担水资源管理工作。
（三）河湖管理科。承担河湖管理工作。
（四）机关党委。负责机关党群工作。
三、人员编制
青石县水务局机关行政编制12名。其中，局长1名，副局长2至3名；股级领导职数3名。
四、附则
本规定由中共青石县委机构编制委员会办公室负责解释。
`;
const change = (from: string, to: string) => {
  if (!sound.includes(from)) throw new Error(`the text lacks ${from}`);
  return sound.replace(from, to);
};

describe('the audit of a document', () => {
  test('finds nothing where nothing is wrong: party bodies and posts among a total are no conflict', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  test('reports each conflict with both places, and each break with its own', () => {
    expect(problemsOf(fixture)).toEqual([
      {
        rule: 'change-count',
        at: '取消3项行政审批事项',
        related: '取消木材经营加工许可。\n\n　　2.取消林木种子检验员资格认定。',
        expected: 3,
        found: 2,
      },
      { rule: 'number-skipped', at: '（四）', related: '（二）', expected: 3, found: 4 },
      { rule: 'number-repeated', at: '（四）', related: '（四）', expected: 5, found: 4 },
      { rule: 'item-cut-short', at: '负责森林病虫害防治工作，发布病虫害预报' },
      {
        rule: 'division-count',
        at: '河口市林业和草原局设5个内设机构：',
        related: expect.stringMatching(/^办公室[\s\S]*资源管理科$/u),
        expected: 5,
        found: 3,
      },
      {
        rule: 'post-sum',
        at: '河口市林业和草原局核定编制30名',
        related: expect.stringMatching(/行政编制20名、事业编制8名$/u),
        expected: 30,
        found: 28,
      },
      { rule: 'post-sum', at: '领导职数4名', related: '局长1名，副局长4名', expected: 4, found: 5 },
      { rule: 'unreadable', at: expect.stringMatching(/^■.*■$/u) },
      { rule: 'section-empty', at: '职责分工' },
      { rule: 'truncated', at: expect.stringMatching(/会同$/u) },
    ]);
  });

  test.each([
    ['（三）指导', '（五）指导', 'number-skipped'],
    ['（三）指导', '（二）指导', 'number-repeated'],
    ['设3个内设机构', '设4个内设机构', null],
    ['设3个内设机构', '下设六个职能科室', 'division-count'],
    ['设3个内设机构', '内设机构2个', 'division-count'],
    ['设3个内设机构', '设3个直属事业机构', null],
    ['设3个内设机构', '设不少于9个内设机构', null],
    ['一、主要职责\n', '一、主要职责\n青石县水务局的主要职责有十二项：\n', 'duty-count'],
    ['一、主要职责\n', '一、主要职责\n青石县水务局的主要职责有四项：\n', null],
    ['行政编制12名。其中，', '编制12名，其中行政编制10名、事业编制3名。', 'post-sum'],
    ['行政编制12名。其中，', '编制12名，其中行政编制9名、事业编制3名。', null],
    ['股级领导职数3名', '股级领导职数3名（正股级2名、副股级2名）', 'post-sum'],
    ['股级领导职数3名', '股级领导职数3名（含机关党委专职副书记1名）', null],
    ['股级领导职数3名', '股级领导职数3名（含总工程师1名、机关党委专职副书记1名）', null],
    ['办公室负责解释。\n', '办公室负责解释，其调整由', 'truncated'],
    ['统筹保障。', '统筹保障', 'item-cut-short'],
    ['（二）负责生活', '（二）负责保障水资源的合理开发利用，拟订水务发展规划。\n（三）负责生活', 'item-repeated'],
    ['河湖管理工作。', '河湖管理\ufffd\ufffd。', 'unreadable'],
    ['四、附则', '四、内设机构\n（一）财务科。承担财务工作。\n五、附则', 'section-repeated'],
  ])('%s → %s: %s', (from, to, rule) => {
    const rules = rulesOf(change(from, to));
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });

  test('finds both places in spite of stray spaces, CRLF and a second copy', () => {
    const noisy = change('青石县水务局设3个内设机构：', '青石县水务局设 5 个内 设机构：').replaceAll('。\n', '。\r\n');
    for (const text of [noisy, `${noisy}${noisy}`]) {
      const conflict = problemsOf(text).filter(({ rule }) => rule === 'division-count');
      expect(conflict).toHaveLength(1);
      expect(conflict[0]!.at!.replace(/\s/gu, '')).toBe('青石县水务局设5个内设机构：');
      expect(conflict[0]!.related).toMatch(/^办公室[\s\S]*机关党委$/u);
    }
  });

  test('articles that count on across chapters, and a list that begins anew, are in order', () => {
    const articles = ['第一章 总则', '第一条 甲乙。', '第二条 丙丁。', '第二章 附则', '第三条 戊己。', '第四条 庚辛。'].join('\n');
    expect(rulesOf(`青石县水务局职责规定\n${articles}\n`).filter((rule) => rule.startsWith('number'))).toEqual([]);
  });

  test('groups of changes are no repeated section, and entries of a menu no empty one', () => {
    const groups =
      '一、职责调整\n（一）划入的职责\n1.将甲局的水务职责划入青石县水务局。\n（二）取消的职责\n1.取消水务许可的职责。\n（三）加强的职责\n1.加强水务管理的职责。\n';
    const menu = '主要职责\n内设机构\n局领导\n业务办理流程\n返回顶部\n';
    expect(rulesOf(menu + change('一、主要职责', `${groups}二、主要职责`)).filter((rule) => rule.startsWith('section'))).toEqual([]);
  });

  test('takes time that grows with the length of the text', () => {
    const long = (lines: number) => `青石县水务局\n一、主要职责\n${'（一）负责水务工作\n（四）负责管理和保护，\n'.repeat(lines)}`;
    const time = (lines: number) => {
      const bytes = bytesOf(long(lines));
      const before = performance.now();
      parseDocument(bytes, { kind: 'MANDATE' });
      return performance.now() - before;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 10));
  });
});
