import { extractPlan } from '../../../../../data/pipeline/extract/plan/extract-plan.js';
import { fileSource, unexplained } from '../read-text.js';

describe('the plan of the corpus', () => {
  const source = fileSource('data/corpus/004_4ae9dc9bd10b2dfc.txt');
  const part = extractPlan(source);

  it('has eleven tasks in two groups, all planned', () => {
    const groups = new Map<string | null, number>();
    for (const { group } of part.activities) groups.set(group, (groups.get(group) ?? 0) + 1);
    expect([...groups]).toEqual([
      ['全力以赴稳定工业增长', 5],
      ['强力推进制造强市建设', 6],
    ]);
    expect(part.activities.every(({ kind, period }) => kind === 'PLANNED' && period === '2016')).toBe(true);
    expect(part.activities[5]!.evidence.path).toBe('（二）一是');
  });

  it('has three targets outside its tasks, and names no issuer', () => {
    expect(part.indicators.filter(({ activity }) => activity === null).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'TARGET 规模以上工业增加值增长',
      'TARGET 工业投资同比增长',
      'TARGET 净增规模以上工业企业',
    ]);
    expect(part.document).toMatchObject({ title: null, number: null, date: null, issuer: null });
    expect(part.organizations).toEqual([]);
    expect(unexplained(source, part.uses)).toBe('');
  });
});

describe('a plan of another form', () => {
  const source = fileSource('tests/fixtures/activities/plan-of-a-county.txt');
  const part = extractPlan(source);

  it('has numbered sections, a title and an issuer', () => {
    expect(part.document).toMatchObject({ title: '白鹭县农业农村局2022年工作要点', issuer: '白鹭县农业农村局' });
    expect(part.activities.map(({ group, evidence }) => [group, evidence.path])).toEqual([
      ['抓好粮食生产', '二、（一）1.'],
      ['抓好粮食生产', '二、（一）2.'],
      ['发展特色产业', '二、（二）1.'],
      ['发展特色产业', '二、（二）2.'],
      ['发展特色产业', '二、（二）3.'],
      ['保障措施', '三、（一）'],
      ['保障措施', '三、（二）'],
    ]);
    expect(unexplained(source, part.uses)).toBe('');
  });

  it('keeps targets apart from tasks, and names and ordinals out', () => {
    expect(
      part.indicators
        .filter(({ activity }) => activity === null)
        .map(({ name, comparator, value, unit }) => [name, comparator, value, unit]),
    ).toEqual([
      ['粮食播种面积', '以上', '45.6', '万亩'],
      ['粮食总产量', null, '20', '万吨'],
      ['农村居民人均可支配收入增长', '左右', '8', '%'],
      ['净减撂荒地', '净减', '1200', '亩'],
    ]);
    expect(part.indicators.some(({ value }) => value === '2000' || value === '3')).toBe(false);
  });
});
