import { extractReport } from '../../../../../data/pipeline/extract/report/extract-report.js';
import { fileSource, unexplained } from '../read-text.js';

describe('the report of the corpus', () => {
  const source = fileSource('data/corpus/001_90e07ef78a25c057.txt');
  const part = extractReport(source);
  const [organization] = part.organizations;

  it('tells what each of seven units achieved', () => {
    const units = ['市黄金办', '市节能中心', '市工交干校', '市工业技校', '市中小企业服务中心', '市信息中心', '市社区信息中心'];
    expect(organization!.affiliated.map(({ name }) => name)).toEqual(units);
    expect(part.activities.flatMap(({ unit }) => unit ?? [])).toEqual(units);
    expect(part.activities.find(({ unit }) => unit === '市信息中心')!.text).toMatch(/^市信息中心大力推进.*征信系统。$/u);
  });

  it('keeps a unit that it only names as a body, with a problem, and counts no eighth', () => {
    expect(part.bodies.map(({ name, named, kind }) => [name, named, kind])).toEqual([['市节能监察监测中心', true, 'UNIT']]);
    expect(part.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['unit-identity-unclear', 'warning']]);
    expect(part.problems[0]!.message).toContain('市节能中心');
  });

  it('reports three things of 2014 and plans ten tasks for 2015', () => {
    const reported = part.activities.filter(({ kind, period }) => kind === 'REPORTED' && period === '2014');
    expect([...new Set(reported.map(({ group }) => group))]).toEqual(['工业稳增长成效显著', '机关建设取得新进展', '委属单位工作富有成效']);
    const planned = part.activities.filter(({ kind }) => kind === 'PLANNED');
    expect(planned).toHaveLength(10);
    expect(planned.every(({ period }) => period === '2015')).toBe(true);
    expect(planned[0]!.text).toMatch(/^实施政策撬动战略，增强发展动力。/u);
    expect(planned[0]!.evidence.path).toBe('一是');
  });

  it('names office holders with their posts', () => {
    expect(organization!.people.map(({ name, post }) => [name, post])).toEqual([
      ['张新民', '党委书记、主任'],
      ['陈瑞宏', '副主任'],
      ['刘成军', '党委副书记、纪委书记'],
    ]);
  });

  it('knows a short name, a division, and how many there are at least', () => {
    expect(organization).toMatchObject({ name: '市工信委', nameIsAlias: true });
    expect(organization!.divisions.map(({ name }) => name)).toEqual(['办公室']);
    expect(organization!.gaps.map(({ section, knownMinimum }) => [section, knownMinimum])).toEqual([['DIVISIONS', 18]]);
    expect(organization!.gaps[0]!.evidence[0]!.quote).toContain('18个分管处室');
  });

  it('explains every character, and quotes exactly', () => {
    expect(unexplained(source, part.uses)).toBe('');
    for (const { evidence } of part.activities) expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

describe('a report of another form', () => {
  const part = extractReport(fileSource('tests/fixtures/activities/report-of-a-district.txt'));
  const [organization] = part.organizations;

  it('names itself in its title and goes from what was done to what comes next', () => {
    expect(organization).toMatchObject({ name: '望澜区文化和旅游局', nameIsAlias: false });
    expect(part.activities.map(({ kind, period }) => `${kind} ${period}`)).toEqual([
      ...Array<string>(6).fill('REPORTED 2021'),
      'PLANNED 2022',
      'PLANNED 2022',
    ]);
  });

  it('finds units by how their sentences begin, not by a list', () => {
    expect(organization!.affiliated.map(({ name }) => name)).toEqual(['区文化馆', '区图书馆', '文物保护管理所']);
    expect(organization!.people.map(({ name, post }) => [name, post])).toEqual([['欧阳清', '局长']]);
  });

  it('says where counts do not agree', () => {
    expect(organization!.gaps.map(({ section, knownMinimum }) => [section, knownMinimum])).toEqual([
      ['DIVISIONS', 8],
      ['AFFILIATED_UNITS', 5],
    ]);
    expect(part.problems.map(({ rule }) => rule)).toEqual(['stated-count-differs', 'stated-count-differs']);
  });
});
