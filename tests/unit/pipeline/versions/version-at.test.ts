import { endByEnding } from '../../../../data/pipeline/versions/end-by-ending.js';
import { latestVersion, versionAt, type Period } from '../../../../data/pipeline/versions/version-at.js';

const version = (name: string, period: Partial<Period>) => ({ name, from: null, to: null, notBefore: null, ...period });
const old = version('2009', { from: '2009-12-01' });
const young = version('2019', { from: '2019-03-25' });
const undated = version('undated', { notBefore: '2014' });

const answer = (versions: ReturnType<typeof version>[], date: string) => {
  const { version: found, standing } = versionAt(versions, date);
  return [found?.name ?? null, standing];
};

describe('the version that held at a date', () => {
  it.each([
    ['2009-11-30', null, 'BEFORE_FIRST'],
    ['2009-12-01', '2009', 'IN_FORCE'],
    ['2019-03-24', '2009', 'IN_FORCE'],
    ['2019-03-25', '2019', 'IN_FORCE'],
    ['2009', '2009', 'IN_FORCE'],
    ['2019', '2019', 'IN_FORCE'],
    ['2026-01', '2019', 'IN_FORCE'],
  ])('at %s is %s', (date, name, standing) => {
    expect(answer([young, old], date)).toEqual([name, standing]);
  });

  it('is none once it has ended', () => {
    const ended = version('ended', { from: '2009', to: '2015-06' });
    expect(answer([ended], '2015-05')).toEqual(['ended', 'IN_FORCE']);
    expect(answer([ended], '2015-06')).toEqual([null, 'AFTER_LAST']);
  });

  it('is none either where an undated one has ended', () => {
    const ended = version('ended', { to: '2015-06' });
    expect(answer([ended], '2015-05')).toEqual(['ended', 'UNDATED']);
    expect(answer([ended], '2015-06')).toEqual([null, 'AFTER_LAST']);
    expect(answer([ended, undated], '2016')).toEqual(['undated', 'UNDATED']);
  });

  it.each([
    ['2010', ['2019-03-25'], '2019-03-25'],
    [null, ['2019-03-25'], '2019-03-25'],
    // set up again after the first ending
    ['2015', ['2012', '2019'], '2019'],
    ['2020', ['2019-03-25'], null],
    ['2019-03-25', ['2019-03-25'], null],
    ['2010', [], null],
  ])('of a department that ended: from %s with endings %j until %s', (from, endings, to) => {
    expect(endByEnding(from, endings)).toBe(to);
  });

  it('without a date is taken only where it can have held, and says so', () => {
    expect(answer([undated], '2016')).toEqual(['undated', 'UNDATED']);
    expect(answer([undated], '2013')).toEqual([null, 'BEFORE_FIRST']);
    expect(answer([undated, young], '2016')).toEqual(['undated', 'UNDATED']);
    expect(answer([undated, young], '2020')).toEqual(['2019', 'IN_FORCE']);
    expect(answer([undated, version('other', {})], '2016')).toEqual(['undated', 'ORDER_UNKNOWN']);
    expect(answer([], '2016')).toEqual([null, 'NO_MANDATE']);
  });
});

describe('the latest version', () => {
  it('is the one in force last, whatever the order given', () => {
    expect(latestVersion([young, undated, old])).toEqual({ version: young, standing: 'LATEST' });
  });

  it('says where dates do not tell which is the later one', () => {
    expect(latestVersion([version('a', { from: '2019' }), young]).standing).toBe('ORDER_UNKNOWN');
    expect(latestVersion([undated, version('b', { notBefore: '2009' })])).toMatchObject({ version: undated, standing: 'ORDER_UNKNOWN' });
    expect(latestVersion([undated]).standing).toBe('UNDATED');
    expect(latestVersion([]).standing).toBe('NO_MANDATE');
  });
});
