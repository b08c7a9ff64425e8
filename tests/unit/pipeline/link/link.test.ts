import type { ActivityFact } from '../../../../data/pipeline/facts/activity.js';
import type { DivisionFact, DutyFact } from '../../../../data/pipeline/facts/organization.js';
import type { Quote } from '../../../../data/pipeline/facts/span.js';
import { linkDepartment } from '../../../../data/pipeline/link/link.js';
import { divisionTopics } from '../../../../data/pipeline/link/assignments/division-topics.js';

const quote = (text: string): Quote => ({ start: 0, end: [...text].length, quote: text, path: null });
const duty = (ordinal: number, ...clauses: string[]): DutyFact => ({
  ordinal,
  text: clauses.join(''),
  residual: /交办的其他/u.test(clauses[0]!),
  evidence: quote(clauses.join('')),
  clauses: clauses.map((text, index) => ({
    ordinal: index + 1,
    text,
    verbs: [],
    role: 'UNSPECIFIED',
    roles: [],
    parties: [],
    evidence: quote(text),
  })),
});
const division = (name: string, more: Partial<DivisionFact> = {}): DivisionFact => ({
  ordinal: 1,
  name,
  nameplates: [],
  colocatedWith: [],
  duties: [],
  evidence: quote(name),
  ...more,
});

const duties = [
  duty(1, '贯彻执行粮食和物资工作的法律、法规；', '起草规章草案。'),
  duty(2, '推进物流业发展；', '负责园区节能减排的综合协调。'),
  duty(3, '负责全市节能降耗工作；', '开展资源综合利用。'),
  duty(4, '会同有关部门管理利用外资工作。'),
  duty(5, '推进技术改造；', '开展技术创新。'),
  duty(6, '承办市政府交办的其他事项。'),
];
const link = (divisions: DivisionFact[], activities: ActivityFact[] = []) =>
  linkDepartment({ name: '', duties, divisions, changes: [], activities });
const pairs = (divisions: DivisionFact[]) => link(divisions).assignments.map((one) => `${one.division.name}→${one.duty.ordinal}`);

test('a division holds the duty whose field its name names, by the words of the field', () => {
  expect(pairs([division('节能处'), division('外经处'), division('政策法规科')])).toEqual(['节能处→3', '外经处→4', '政策法规科→1']);
});

test('a second name counts like the first, and the explanation says which', () => {
  const { assignments } = link([division('综合处', { nameplates: [{ name: '技术创新处', evidence: quote('技术创新处') }] })]);
  expect(assignments.map((one) => one.duty.ordinal)).toEqual([5]);
  expect(assignments[0]).toMatchObject({ basis: 'INFERRED', rule: 'division-name' });
  expect(assignments[0]!.explanation).toContain('另挂牌子「技术创新处」');
  expect(assignments[0]!.evidence).toContain(duties[4]!.evidence);
});

test('divisions that serve the department itself, and names without a field, hold no duty', () => {
  expect(pairs([division('办公室'), division('人事教育处'), division('机关党委'), division('综合处'), division('第一处')])).toEqual([]);
});

test('a sentence that shows a division at work leads to the duty on its subject', () => {
  const text = '各县要及时掌握技术改造项目进展，每季度填写技术改造项目进度表，报我局规划科。';
  const { assignments, divisions } = link(
    [],
    [
      {
        kind: 'REQUIRED',
        text,
        group: null,
        period: null,
        actors: [],
        divisions: [{ name: '规划科', evidence: quote('规划科') }],
        unit: null,
        evidence: quote(text),
      },
    ],
  );
  expect(divisions.map((one) => one.name)).toEqual(['规划科']);
  expect(assignments.find((one) => one.rule === 'division-activity')).toMatchObject({
    basis: 'INFERRED',
    duty: { ordinal: 5 },
    clause: { ordinal: 1 },
  });
});

test('every coded thing has one primary area; catch-alls are residual; what no term fits is reported', () => {
  const { codings, uncoded } = linkDepartment({
    name: '',
    duties: [...duties, duty(7, '负责天象观测。')],
    divisions: [],
    changes: [],
    activities: [],
  });
  const ofDuty = (ordinal: number) => codings.filter(({ target }) => target.on === 'DUTY' && target.duty === ordinal);
  expect(ofDuty(3).filter((one) => one.primary)).toMatchObject([{ area: 'energy-saving' }]);
  expect(ofDuty(6)).toMatchObject([{ area: 'residual', primary: true }]);
  expect(uncoded).toContainEqual({ on: 'DUTY', duty: 7 });
  for (const { confidence, rule } of codings) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(rule).not.toBe('');
  }
});

test('names of divisions are read as fields', () => {
  expect(divisionTopics('节能与综合利用处')).toEqual(['节能', '综合利用']);
  expect(divisionTopics('重大专项办公室')).toEqual(['重大专项']);
  expect(divisionTopics('办公室')).toEqual([]);
});
