import { agreementOf } from '../../../../data/reviews/agreement-of.js';
import type { ReviewEntry } from '../../../../data/reviews/judgement.js';
import { ReviewBook } from '../../../../data/reviews/review-book.js';
import { reviewStatus } from '../../../../data/reviews/review-status.js';
import { isStatedOrReviewed, shareReviewed } from '../../../../data/reviews/share-reviewed.js';
import { judgement, leftClause, pair, swappedPair, unchanged, withdrawal } from '../../../support/reviews/judgement.js';

const statusOf = (entries: ReviewEntry[], hashOf = unchanged, target = pair, relation: 'CLOSE' | 'NARROWER' | 'BROADER' = 'CLOSE') =>
  reviewStatus(new ReviewBook(entries).of(target), hashOf, { target, relation });

describe('the status of what was judged', () => {
  it('nobody has judged it', () => expect(statusOf([])).toBe('UNREVIEWED'));
  it('one has accepted it', () => expect(statusOf([judgement('甲')])).toBe('ACCEPTED'));
  it('one has rejected it', () => expect(statusOf([judgement('甲', { verdict: 'REJECT' })])).toBe('REJECTED'));
  it('one has changed it', () =>
    expect(statusOf([judgement('甲', { verdict: 'CHANGE', change: { relation: 'RELATED' } })])).toBe('CHANGED'));
  it('two agree', () => expect(statusOf([judgement('甲'), judgement('乙')])).toBe('ACCEPTED'));
  it('two differ', () => expect(statusOf([judgement('甲'), judgement('乙', { verdict: 'REJECT' })])).toBe('CONTESTED'));
  it('of one person the last judgement counts', () =>
    expect(statusOf([judgement('甲', { verdict: 'REJECT' }), judgement('甲')])).toBe('ACCEPTED'));

  it('a third settles what two differ in', () => {
    const both = [judgement('甲'), judgement('乙', { verdict: 'REJECT' })];
    expect(statusOf([...both, judgement('丙', { verdict: 'REJECT', adjudicates: true })])).toBe('REJECTED');
    expect(statusOf([...both, judgement('丙', { adjudicates: true })])).toBe('ACCEPTED');
  });

  it('what is taken back no longer counts, and what it replaced does again', () => {
    const first = judgement('甲', { verdict: 'REJECT' });
    const second = judgement('甲');
    expect(statusOf([first, second, withdrawal(second)])).toBe('REJECTED');
    expect(statusOf([first, second, withdrawal(second), withdrawal(first)])).toBe('UNREVIEWED');
  });

  it('a new version of the method that says something else does not turn a judgement round', () => {
    const accepted = judgement('甲');
    expect(statusOf([accepted], unchanged, pair, 'NARROWER')).toBe('CHANGED');
    const changed = judgement('甲', { verdict: 'CHANGE', change: { relation: 'NARROWER' } });
    expect(statusOf([changed], unchanged, pair, 'NARROWER')).toBe('ACCEPTED');
  });

  it('the same pair with its sides the other way round is the same pair', () => {
    const narrower = judgement('甲', { verdict: 'CHANGE', change: { relation: 'NARROWER' } });
    expect(statusOf([narrower], unchanged, swappedPair, 'BROADER')).toBe('ACCEPTED');
    expect(statusOf([narrower], unchanged, swappedPair, 'NARROWER')).toBe('CHANGED');
    const other = judgement('乙', { target: swappedPair, verdict: 'CHANGE', change: { relation: 'BROADER' } });
    expect(statusOf([narrower, other], unchanged, pair, 'NARROWER')).toBe('ACCEPTED');
  });

  it('a text that has changed, or is gone, makes judgements stale until somebody judges it again', () => {
    const changed = (id: string) => (id === leftClause ? 'another' : unchanged(id));
    expect(statusOf([judgement('甲')], changed)).toBe('STALE');
    expect(statusOf([judgement('甲')], () => null)).toBe('STALE');
    expect(statusOf([judgement('甲'), judgement('乙', { verdict: 'REJECT' })], changed)).toBe('STALE');
    const again = judgement('乙', { verdict: 'REJECT' });
    again.ends[0] = { ...again.ends[0], hash: 'another' };
    expect(statusOf([judgement('甲'), again], changed)).toBe('REJECTED');
  });
});

it('agreement counts units that two have judged, without what settles them', () => {
  const other = { target: 'assignment-x', kind: 'ASSIGNMENT' as const };
  const book = new ReviewBook([
    judgement('甲'),
    judgement('乙', { verdict: 'REJECT' }),
    judgement('丙', { adjudicates: true }),
    judgement('甲', other),
  ]);
  expect(agreementOf(book, 'ALIGNMENT')).toMatchObject({ units: 1, judgements: 2, values: ['CLOSE', 'NONE'], reviewers: ['乙', '甲'] });
  expect(agreementOf(book, 'ASSIGNMENT')).toMatchObject({ units: 0, alpha: null, reviewers: [] });
});

it('a figure tells how much of it was reviewed, and an export keeps what is stated or accepted', () => {
  const links = [
    { basis: 'STATED', reviewStatus: 'UNREVIEWED' },
    ...(['UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CHANGED', 'CONTESTED', 'STALE'] as const).map((reviewStatus) => ({
      basis: 'INFERRED' as const,
      reviewStatus,
    })),
  ] as const;
  expect(shareReviewed(links)).toEqual({ stated: 1, inferred: 6, reviewed: 3, rejected: 1, share: 0.5 });
  expect(shareReviewed([]).share).toBe(null);
  expect(links.map(isStatedOrReviewed)).toEqual([true, false, true, false, true, false, false]);
});
