import { compareMandates } from '../../../data/compare/compare-mandates.js';
import { comparedOrganization } from '../../../data/compare/of-organization.js';
import { textChanges } from '../../../data/compare/text-changes.js';
import { parseDocument } from '../../../data/pipeline/parse.js';
import { readFixture } from '../../fixtures/mandates/read-fixture.js';

const read = (year: number) =>
  comparedOrganization(parseDocument(readFixture(`versions/qinglan-commerce-${year}.txt`), { kind: 'MANDATE' }).organizations[0]!);
const comparison = compareMandates(read(2009), read(2019));

describe('two versions of a mandate', () => {
  const of = (kind: string) => comparison.clauses.filter((change) => change.kind === kind);

  it('account for every clause of both exactly once', () => {
    const [older, newer] = [comparison.clauses.filter((one) => one.older), comparison.clauses.filter((one) => one.newer)];
    expect(new Set(older.map((one) => one.older))).toEqual(new Set(older.map((one) => one.older)));
    expect([older.length, newer.length]).toEqual([read(2009).clauses.length, read(2019).clauses.length]);
  });

  it('show what is gone, new, moved and reworded', () => {
    expect(of('GONE').map((change) => change.older!.text)).toEqual(['负责对商品展销活动进行备案管理。']);
    expect(of('NEW').map((change) => change.newer!.duty)).toEqual([6, 6, 7]);
    expect(of('MOVED').map((change) => [change.older!.duty, change.newer!.duty, change.reworded])).toEqual([
      [6, 3, false],
      [6, 3, false],
      [5, 7, false],
    ]);
    expect(of('REWORDED')).toHaveLength(3);
  });

  it('mark the words that differ', () => {
    const [first] = of('REWORDED');
    const words = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(words(first!.newer!.text, first!.newerSpans)).toEqual(['和城乡商业网点建设']);
    expect(first!.olderSpans).toEqual([]);
  });

  it('pair renamed divisions and second names, marked as inferred, and figures that changed', () => {
    const names = (changes: typeof comparison.divisions) =>
      changes.filter(({ kind }) => kind !== 'KEPT').map(({ kind, inferred, older, newer }) => [kind, inferred, older?.name, newer?.name]);
    expect(names(comparison.divisions)).toEqual([
      ['REWORDED', true, '市场秩序科', '市场秩序与调节科'],
      ['REWORDED', true, '外资管理科', '外商投资科'],
      ['NEW', false, undefined, '口岸与自贸科'],
      ['GONE', false, '财务科', undefined],
    ]);
    expect(names(comparison.nameplates)[0]).toEqual(['REWORDED', true, '青澜市口岸协调办公室', '青澜市口岸管理办公室']);
    expect(comparison.quotas.filter(({ kind }) => kind === 'REWORDED')).toHaveLength(3);
  });

  it('compared with itself, all is kept', () => {
    const { clauses, divisions, nameplates, quotas } = compareMandates(read(2019), read(2019));
    expect([...clauses, ...divisions, ...nameplates, ...quotas].every(({ kind }) => kind === 'KEPT')).toBe(true);
  });
});

describe('the differing words of two texts', () => {
  it('leave exactly what both share', () => {
    const [older, newer] = ['负责全市𠮷口岸管理', '负责全市口岸综合管理工作'];
    const changes = textChanges(older, newer);
    const rest = (text: string, spans: { start: number; end: number }[]) =>
      [...text].filter((_, i) => !spans.some(({ start, end }) => i >= start && i < end)).join('');
    expect(rest(older, changes.older)).toBe(rest(newer, changes.newer));
    expect(changes.older).toEqual([{ start: 4, end: 5 }]);
  });
});
