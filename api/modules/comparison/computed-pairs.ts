import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import type { AnswersElsewhere } from '../../../data/compare/answers-elsewhere.js';
import type { ComparableMandate } from '../../../data/compare/comparable-mandate.js';
import { readVersion } from '../../../data/load/load-queries.js';
import { GraphQLError } from 'graphql';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { computeApart, TooBusy } from './compute-thread.js';

/** What is computed of two mandates, each part when it is first asked for. */
interface ComputedPair {
  alignments?: Promise<LoadedAlignment[]>;
  elsewhere?: Promise<AnswersElsewhere>;
}

/** Pairs that are kept: some 200 kB each. */
const kept = 64;

/** What has been computed of pairs of mandates, of one graph, the least used first. Nothing is computed twice at the same time. */
class ComputedPairs {
  private readonly pairs = new Map<string, ComputedPair>();

  /**
   * @param key names both mandates and the version of what the graph holds
   * @param judged ids of alignments of the two mandates that people have judged: they are never left out for a low score
   */
  async alignments(key: string, left: ComparableMandate, right: ComparableMandate, judged: readonly string[]): Promise<LoadedAlignment[]> {
    const seen = await this.askedAlignments(key, left, right, []);
    const there = new Set(seen.map(({ id }) => id));
    const unseen = judged.filter((id) => !there.has(id)).sort();
    return unseen.length === 0 ? seen : this.askedAlignments(`${key} ${unseen.join(' ')}`, left, right, unseen);
  }

  private askedAlignments(key: string, left: ComparableMandate, right: ComparableMandate, asked: readonly string[]) {
    const pair = this.pair(key);
    return (pair.alignments ??= this.forgetFailures(key, computeApart('alignments', left, right, asked)));
  }

  /** As `alignments`, of what answers outside of clauses. */
  elsewhere(key: string, left: ComparableMandate, right: ComparableMandate): Promise<AnswersElsewhere> {
    const pair = this.pair(key);
    return (pair.elsewhere ??= this.forgetFailures(key, computeApart('elsewhere', left, right)));
  }

  private pair(key: string): ComputedPair {
    const pair = this.pairs.get(key) ?? {};
    this.pairs.delete(key);
    this.pairs.set(key, pair);
    for (const oldest of this.pairs.keys()) {
      if (this.pairs.size <= kept) break;
      this.pairs.delete(oldest);
    }
    return pair;
  }

  private forgetFailures<T>(key: string, work: Promise<T>): Promise<T> {
    return work.catch((error: unknown) => {
      this.pairs.delete(key);
      if (!(error instanceof TooBusy)) throw error;
      throw new GraphQLError('Too many comparisons are waiting. Ask again in a minute.', { extensions: { code: 'BUSY' } });
    });
  }
}

const ofStore = new WeakMap<GraphStore, ComputedPairs>();

/** The computed pairs of a graph, and what names the version of what it holds. */
export async function computedPairs(store: GraphStore): Promise<{ pairs: ComputedPairs; version: string }> {
  let pairs = ofStore.get(store);
  if (!pairs) ofStore.set(store, (pairs = new ComputedPairs()));
  const [found] = await store.read(readVersion);
  return { pairs, version: found ? `${found.corpus} ${found.pipeline} ${found.loadedAt}` : '' };
}
