import { alignmentId, makeId } from '../../../graph-schema/model/identity.js';
import type { Judgement, Withdrawal } from '../../../data/reviews/judgement.js';
import { textHash } from '../../../data/reviews/text-hash.js';

export const leftClause = makeId('Clause', 'left');
export const rightClause = makeId('Clause', 'right');
export const pair = alignmentId(leftClause, rightClause);
export const swappedPair = alignmentId(rightClause, leftClause);

const end = (id: string, text: string) => ({ id, holder: '甲市工业局', ordinal: '1.1', text, hash: textHash(text) });
/** The texts that judgements of tests are about, as they are now. */
export const unchanged = (id: string): string | null => ({ [leftClause]: textHash('左'), [rightClause]: textHash('右') })[id] ?? null;

let count = 0;

/** A judgement of `pair`, which the method calls CLOSE; each is a minute later than the one before. */
export function judgement(reviewer: string, given: Partial<Judgement> = {}): Judgement {
  count += 1;
  return {
    record: 'judgement',
    id: `review-${count}`,
    kind: 'ALIGNMENT',
    target: pair,
    ends: [end(leftClause, '左'), end(rightClause, '右')],
    machine: { relation: 'CLOSE', basis: 'INFERRED', score: 0.8, explanation: '' },
    method: 'test/1',
    verdict: 'ACCEPT',
    change: null,
    sure: true,
    note: '',
    reviewer,
    when: new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString(),
    adjudicates: false,
    ...given,
  };
}

export function withdrawal({ id, reviewer }: Judgement): Withdrawal {
  count += 1;
  const when = new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
  return { record: 'withdrawal', id: `review-${count}`, withdraws: id, note: '', reviewer, when };
}
