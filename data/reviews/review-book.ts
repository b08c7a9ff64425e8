import { createHash } from 'node:crypto';
import type { ReviewKind } from '../../graph-schema/model/vocabulary.js';
import { groupBy } from './group-by.js';
import type { Judgement, ReviewEntry, Withdrawal } from './judgement.js';
import { targetKey } from './target-key.js';

/** What is known of one target. */
export interface TargetReviews {
  key: string;
  kind: ReviewKind;
  /** Ever given, in their order; those taken back or replaced too. */
  history: readonly Judgement[];
  /** Of each reviewer the last that was not taken back. */
  independent: readonly Judgement[];
  /** The last that settles the others, and was not taken back. */
  adjudication: Judgement | null;
}

/** All judgements, by what they judge. Looking one up costs the same however many there are. */
export class ReviewBook {
  private readonly targets = new Map<string, TargetReviews>();
  private readonly judgements = new Map<string, Judgement>();
  private readonly withdrawals = new Map<string, Withdrawal>();
  private hash: string | undefined;

  constructor(private readonly entries: readonly ReviewEntry[]) {
    const inTime = [...entries].sort((a, b) => Date.parse(a.when) - Date.parse(b.when));
    for (const entry of inTime) {
      if (entry.record === 'withdrawal') this.withdrawals.set(entry.withdraws, entry);
      else this.judgements.set(entry.id, entry);
    }
    const byKey = groupBy([...this.judgements.values()], ({ target }) => targetKey(target).key);
    for (const [key, history] of byKey) this.targets.set(key, this.summary(key, history));
  }

  /** By the target's id, whichever way round its sides stand; undefined where nobody has ever judged it. */
  of(target: string): TargetReviews | undefined {
    return this.targets.get(targetKey(target).key);
  }

  /** Two books with the same mark hold the same. */
  get mark(): string {
    return (this.hash ??= createHash('sha256').update(JSON.stringify(this.entries)).digest('hex').slice(0, 16));
  }

  all(): TargetReviews[] {
    return [...this.targets.values()];
  }

  judgement(id: string): Judgement | undefined {
    return this.judgements.get(id);
  }

  withdrawalOf(judgement: string): Withdrawal | undefined {
    return this.withdrawals.get(judgement);
  }

  private summary(key: string, history: Judgement[]): TargetReviews {
    const standing = history.filter(({ id }) => !this.withdrawals.has(id));
    const independent = new Map<string, Judgement>();
    for (const one of standing) if (!one.adjudicates) independent.set(one.reviewer, one);
    return {
      key,
      kind: history[0]!.kind,
      history,
      independent: [...independent.values()],
      adjudication: standing.findLast(({ adjudicates }) => adjudicates) ?? null,
    };
  }
}
