import { longestRising } from './longest-rising.js';
import { pairUp } from './pair-up.js';
import { likeness, textChanges, type ChangedSpan } from './text-changes.js';

/** What is compared of a mandate. `key` leads back to the fact, whatever it is to the caller. */
export interface ComparedMandate<K> {
  clauses: ComparedClause<K>[];
  divisions: ComparedName<K>[];
  nameplates: ComparedName<K>[];
  quotas: { key: K; what: string; min: number | null; max: number | null }[];
}

export interface ComparedClause<K> {
  key: K;
  /** Ordinal of its duty. */
  duty: number;
  text: string;
  residual: boolean;
}

export interface ComparedName<K> {
  key: K;
  name: string;
  /** What is printed under it or beside it: by this a renamed one is known. */
  texts: string[];
}

export const changeKinds = ['KEPT', 'REWORDED', 'MOVED', 'GONE', 'NEW'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** MOVED: in another duty than the rest of its duty, or in a duty that changed its place among the others; perhaps reworded too. */
export interface ClauseChange<K> {
  kind: ChangeKind;
  reworded: boolean;
  score: number;
  older: ComparedClause<K> | null;
  newer: ComparedClause<K> | null;
  olderSpans: ChangedSpan[];
  newerSpans: ChangedSpan[];
}

/** REWORDED: renamed, which is inferred from like names or from what is printed under them. */
export interface NameChange<K> {
  kind: Exclude<ChangeKind, 'MOVED'>;
  inferred: boolean;
  score: number;
  older: ComparedName<K> | null;
  newer: ComparedName<K> | null;
}

/** REWORDED: another figure. */
export interface QuotaChange<K> {
  kind: Exclude<ChangeKind, 'MOVED'>;
  older: ComparedMandate<K>['quotas'][number] | null;
  newer: ComparedMandate<K>['quotas'][number] | null;
}

export interface MandateComparison<K> {
  clauses: ClauseChange<K>[];
  divisions: NameChange<K>[];
  nameplates: NameChange<K>[];
  quotas: QuotaChange<K>[];
}

const likeClauses = 0.5;
const likeNames = 0.45;
const likeDuties = 0.7;

/** What became of each clause, division, second name and quota of an older version in a newer one. From the texts alone. */
export function compareMandates<K>(older: ComparedMandate<K>, newer: ComparedMandate<K>): MandateComparison<K> {
  return {
    clauses: compareClauses(older.clauses, newer.clauses),
    divisions: compareNames(older.divisions, newer.divisions),
    nameplates: compareNames(older.nameplates, newer.nameplates),
    quotas: pairUp(older.quotas, newer.quotas, (a, b) => (a.what === b.what ? 1 : 0), 1).map((pair) => ({
      older: pair.older,
      newer: pair.newer,
      kind: kindOf(pair, pair.older?.min === pair.newer?.min && pair.older?.max === pair.newer?.max),
    })),
  };
}

function compareClauses<K>(older: readonly ComparedClause<K>[], newer: readonly ComparedClause<K>[]): ClauseChange<K>[] {
  const pairs = pairUp(older, newer, (a, b) => (a.residual === b.residual ? clauseScore(a.text, b.text) : 0), likeClauses);
  const counterpart = counterparts(pairs.flatMap(({ older: a, newer: b, score }) => (a && b ? [{ from: a.duty, to: b.duty, score }] : [])));
  const inPlace = new Set(longestRising([...counterpart].sort(([a], [b]) => a - b)).map(([from]) => from));
  return pairs.map((pair): ClauseChange<K> => {
    const { older: a, newer: b, score } = pair;
    const same = bare(a?.text ?? '') === bare(b?.text ?? '');
    const moved = a !== null && b !== null && (counterpart.get(a.duty) !== b.duty || !inPlace.has(a.duty));
    const spans = a && b && !same ? textChanges(a.text, b.text) : { older: [], newer: [] };
    return {
      kind: moved ? 'MOVED' : kindOf(pair, same),
      reworded: a !== null && b !== null && !same,
      score: Math.round(score * 1000) / 1000,
      older: a,
      newer: b,
      olderSpans: spans.older,
      newerSpans: spans.newer,
    };
  });
}

/** Final punctuation changes with the place of a clause in its duty and says nothing. */
const bare = (text: string): string => text.replace(/[，。；、\s]+$/u, '');
const clauseScore = (a: string, b: string): number => likeness(bare(a), bare(b));

/** The duty of the newer version in which most of a duty stands, and each newer duty for one older only. */
function counterparts(links: readonly { from: number; to: number; score: number }[]): Map<number, number> {
  const weights = new Map<string, { from: number; to: number; weight: number }>();
  for (const { from, to, score } of links) {
    const known = weights.get(`${from} ${to}`) ?? { from, to, weight: 0 };
    weights.set(`${from} ${to}`, { ...known, weight: known.weight + score });
  }
  const chosen = new Map<number, number>();
  for (const { from, to } of [...weights.values()].sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to)) {
    if (!chosen.has(from) && ![...chosen.values()].includes(to)) chosen.set(from, to);
  }
  return chosen;
}

function compareNames<K>(older: readonly ComparedName<K>[], newer: readonly ComparedName<K>[]): NameChange<K>[] {
  return pairUp(older, newer, nameScore, likeNames).map((pair) => {
    const same = pair.older?.name === pair.newer?.name;
    const both = pair.older !== null && pair.newer !== null;
    return { ...pair, kind: kindOf(pair, same), inferred: both && !same, score: Math.round(pair.score * 1000) / 1000 };
  });
}

function nameScore<K>(a: ComparedName<K>, b: ComparedName<K>): number {
  if (a.name === b.name) return 1;
  const [left, right] = [a.texts.join(''), b.texts.join('')];
  const printed = left !== '' && right !== '' ? likeness(left, right) : 0;
  // 0.99: never before an equal name
  return Math.min(0.99, Math.max(printed >= likeDuties ? printed : 0, likeness(a.name, b.name)));
}

function kindOf<T>({ older, newer }: { older: T | null; newer: T | null }, same: boolean): Exclude<ChangeKind, 'MOVED'> {
  if (older === null) return 'NEW';
  if (newer === null) return 'GONE';
  return same ? 'KEPT' : 'REWORDED';
}
