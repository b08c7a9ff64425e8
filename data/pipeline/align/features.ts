import { areApart } from '../../language/verb-classes.js';
import type { TermMatch } from '../../language/term-match.js';
import type { AlignableDuty } from './alignable-mandate.js';
import type { Statement } from './statement.js';
import { speaksOf, TermTable } from './term-table.js';

/** A word of one clause and how the other speaks of it. */
export interface ComparedTerm {
  text: string;
  /** What it counts: by class, length and rarity in both mandates. */
  weight: number;
  instrument: boolean;
  match: TermMatch | null;
}

/** What is known of a pair of clauses before any judgement. Numbers are 0–1. */
export interface PairFeatures {
  left: Statement;
  right: Statement;
  leftTerms: readonly ComparedTerm[];
  rightTerms: readonly ComparedTerm[];
  values: Readonly<Record<FeatureName, number>>;
}

export const featureNames = [
  'cosine',
  'cosineRoot',
  'subjectCosine',
  'subjectCosineRoot',
  'coverLow',
  'coverHigh',
  'cover',
  'instruments',
  'shared',
  'sharedSecond',
  'missed',
  'missedBoth',
  'sharedAll',
  'lengthRatio',
  'sameStart',
  'noSubject',
  'pureNear',
  'near',
  'action',
  'apart',
  'ending',
  'context',
  'subjectContext',
  'noSubjectCosine',
  'noSubjectContext',
  'bare',
  'bareContext',
  'astray',
  'instrumentMissed',
  'field',
  'coverByCosine',
  'coverByAction',
  'subjectByAction',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Whole duties whose subjects have less in common are about different things. */
export const foreignDuty = 0.06;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All pairs of clauses of two mandates with what speaks for and against them. */
export function pairFeatures(left: readonly Statement[], right: readonly Statement[]): PairFeatures[] {
  const tables = { left: new TermTable(left), right: new TermTable(right) };
  const rarity = rarityIn(tables);
  const terms = (statement: Statement, table: TermTable, index: number): ComparedTerm[] =>
    statement.terms.map(({ text, weight, instrument }) => {
      const match = table.match(text, index);
      return { text, weight: weight * rarity(text), instrument, match };
    });
  const clauseCosines = cosines(
    left.map((one) => one.pairs),
    right.map((one) => one.pairs),
  );
  const subjectCosines = cosines(
    left.map((one) => one.subjectPairs),
    right.map((one) => one.subjectPairs),
  );
  const contexts = dutyCosines(left, right, (one) => one.pairs);
  const subjectContexts = dutyCosines(left, right, (one) => one.subjectPairs);
  const field = fieldLikeness(left, right);
  const pairs = left.flatMap((a, i) =>
    right.map((b, j) => {
      const leftTerms = terms(a, tables.right, j);
      const rightTerms = terms(b, tables.left, i);
      return { left: a, right: b, leftTerms, rightTerms, i, j, values: {} as Record<FeatureName, number> };
    }),
  );
  for (const pair of pairs) {
    const { leftTerms, rightTerms, left: a, right: b, i, j } = pair;
    const subjects = (terms: readonly ComparedTerm[]) => terms.filter((term) => !term.instrument);
    const [fromLeft, fromRight] = [coverage(subjects(leftTerms)), coverage(subjects(rightTerms))];
    const tools = [coverage(leftTerms.filter((t) => t.instrument)), coverage(rightTerms.filter((t) => t.instrument))];
    const cover = fromLeft + fromRight === 0 ? 0 : (2 * fromLeft * fromRight) / (fromLeft + fromRight);
    const cosine = clauseCosines[i]![j]!;
    const subjectCosine = subjectCosines[i]![j]!;
    const both = [...subjects(leftTerms), ...subjects(rightTerms)];
    const found = both.filter((term) => term.match !== null && term.match.quality >= speaksOf);
    const actions = [...a.actions];
    const commonActions = actions.filter((action) => b.actions.has(action)).length;
    const action = a.actions.size + b.actions.size === 0 ? 0.5 : commonActions / Math.max(1, Math.min(a.actions.size, b.actions.size));
    const subjectContext = subjectContexts(a, b);
    const bare = hasSubject(leftTerms) && hasSubject(rightTerms) ? 0 : 1;
    const noSubject = Math.min(fromLeft, fromRight) < 0.1 && hasSubject(leftTerms) && hasSubject(rightTerms) ? 1 : 0;
    pair.values = {
      cosine,
      cosineRoot: Math.sqrt(cosine),
      subjectCosine,
      subjectCosineRoot: Math.sqrt(subjectCosine),
      coverLow: Math.min(fromLeft, fromRight),
      coverHigh: Math.max(fromLeft, fromRight),
      cover,
      instruments: leftTerms.some((t) => t.instrument) || rightTerms.some((t) => t.instrument) ? (tools[0]! + tools[1]!) / 2 : 0.4,
      ending: endingLikeness(a, b),
      shared: Math.min(1, Math.max(0, ...found.map((term) => term.weight * term.match!.quality)) / 2),
      sharedSecond: Math.min(1, (found.map((term) => term.weight * term.match!.quality).sort((x, y) => y - x)[2] ?? 0) / 2),
      missed: Math.max(missedOf(leftTerms), missedOf(rightTerms)),
      missedBoth: Math.min(missedOf(leftTerms), missedOf(rightTerms)),
      sharedAll: Math.min(1, sum(found.map((term) => term.weight * term.match!.quality)) / 6),
      lengthRatio:
        Math.min(a.prepared.folded.length, b.prepared.folded.length) / Math.max(a.prepared.folded.length, b.prepared.folded.length),
      sameStart: a.clause.verbs[0] !== undefined && a.clause.verbs[0] === b.clause.verbs[0] ? 1 : 0,
      noSubject,
      pureNear: found.length > 0 && found.every((t) => t.match!.how === 'near' || t.match!.how === 'implies') ? 1 : 0,
      near:
        found.length === 0
          ? 0
          : sum(found.filter((t) => t.match!.how === 'near' || t.match!.how === 'implies').map((t) => t.weight)) /
            Math.max(1e-6, sum(found.map((t) => t.weight))),
      action,
      apart: commonActions === 0 && actions.some((x) => [...b.actions].some((y) => areApart(x, y))) ? 1 : 0,
      context: contexts(a, b),
      subjectContext,
      noSubjectCosine: noSubject * cosine,
      noSubjectContext: noSubject * subjectContext,
      bare,
      bareContext: bare * subjectContext,
      astray: (noSubject === 1 || bare === 1) && subjectContext < foreignDuty ? 1 : 0,
      instrumentMissed: Math.min(
        1,
        Math.max(0, ...[...leftTerms, ...rightTerms].filter((t) => t.instrument && (t.match?.quality ?? 0) < 0.5).map((t) => t.weight)) / 2,
      ),
      field,
      coverByCosine: cover * cosine,
      coverByAction: cover * action,
      subjectByAction: subjectCosine * action,
    };
  }
  return pairs;
}

/** Whether a clause says what it is about, and not only what is done. */
const hasSubject = (terms: readonly ComparedTerm[]): boolean => terms.some(({ instrument, weight }) => !instrument && weight >= 0.5);

/** The weight of the weightiest word of a clause that the other does not have, 0–1. */
const missedOf = (terms: readonly ComparedTerm[]): number =>
  Math.min(1, Math.max(0, ...terms.filter((term) => !term.instrument && (term.match?.quality ?? 0) < 0.5).map((term) => term.weight)) / 2);

/** Whether both clauses end in the same words (…体系建设, …的宣传和培训). */
function endingLikeness(a: Statement, b: Statement): number {
  if (a.ending.length === 0 || b.ending.length === 0) return 0;
  const last = a.ending.at(-1) === b.ending.at(-1) ? 0.6 : 0;
  const common = a.ending.filter((word) => b.ending.includes(word)).length / Math.max(a.ending.length, b.ending.length);
  return last + 0.4 * common;
}

/** The share of the weight of the terms that the other clause answers. */
function coverage(terms: readonly ComparedTerm[]): number {
  const total = sum(terms.map((term) => term.weight));
  return total === 0 ? 0 : sum(terms.map((term) => term.weight * (term.match?.quality ?? 0))) / total;
}

/** How much a word tells in these two mandates: little where clauses of both have it, much where one of them never says it. */
function rarityIn({ left, right }: { left: TermTable; right: TermTable }): (term: string) => number {
  const known = new Map<string, number>();
  const scale = Math.log(1 + Math.max(2, Math.min(left.statements.length, right.statements.length)));
  return (term) => {
    let value = known.get(term);
    if (value === undefined) {
      const share = Math.min(left.share(term), right.share(term));
      const one = 1 / Math.max(2, Math.min(left.statements.length, right.statements.length));
      value = Math.max(0.15, Math.min(1, -Math.log(Math.max(share, one)) / scale + 0.1));
      known.set(term, value);
    }
    return value;
  };
}

type Counts = ReadonlyMap<string, number>;

/** Cosines of TF-IDF vectors of two lists of texts; how rare a sequence is is counted over both. */
function cosines(left: readonly Counts[], right: readonly Counts[]): number[][] {
  const all = [...left, ...right];
  const having = new Map<string, number>();
  for (const counts of all) for (const pair of counts.keys()) having.set(pair, (having.get(pair) ?? 0) + 1);
  const vector = (counts: Counts) => {
    const weights = new Map(
      [...counts].map(([pair, count]) => [pair, (1 + Math.log(count)) * Math.log((1 + all.length) / (1 + having.get(pair)!))]),
    );
    const length = Math.sqrt(sum([...weights.values()].map((w) => w * w)));
    return { weights, length };
  };
  const [lefts, rights] = [left.map(vector), right.map(vector)];
  return lefts.map((a) =>
    rights.map((b) => {
      if (a.length === 0 || b.length === 0) return 0;
      let dot = 0;
      for (const [pair, weight] of a.weights) dot += weight * (b.weights.get(pair) ?? 0);
      return dot / (a.length * b.length);
    }),
  );
}

/** Cosines of whole duties, of all their words or of those that `pairs` gives for each clause. */
function dutyCosines(
  left: readonly Statement[],
  right: readonly Statement[],
  pairs: (statement: Statement) => Counts,
): (a: Statement, b: Statement) => number {
  const duties = (all: readonly Statement[]): Map<AlignableDuty, Map<string, number>> => {
    const counts = new Map<AlignableDuty, Map<string, number>>();
    for (const statement of all) {
      const sums = counts.get(statement.duty) ?? new Map<string, number>();
      counts.set(statement.duty, sums);
      for (const [pair, count] of pairs(statement)) sums.set(pair, (sums.get(pair) ?? 0) + count);
    }
    return counts;
  };
  const [lefts, rights] = [duties(left), duties(right)];
  const table = cosines([...lefts.values()], [...rights.values()]);
  const [rows, columns] = [new Map([...lefts.keys()].map((duty, i) => [duty, i])), new Map([...rights.keys()].map((duty, i) => [duty, i]))];
  return (a, b) => table[rows.get(a.duty)!]![columns.get(b.duty)!]!;
}

/**
 * How far two mandates are about the same field, 0–1: the cosine of all two-character sequences of what their clauses are about. Sequences
 * rather than words: a field shows in the parts of its words too (环境保护, 生态环境). Two of one field have about 0.3 or more.
 */
export function fieldLikeness(left: readonly Statement[], right: readonly Statement[]): number {
  const countsOf = (all: readonly Statement[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { subjectPairs } of all) for (const [pair, count] of subjectPairs) counts.set(pair, (counts.get(pair) ?? 0) + count);
    return counts;
  };
  const [a, b] = [countsOf(left), countsOf(right)];
  const length = (counts: Counts) => Math.sqrt(sum([...counts.values()].map((count) => count * count)));
  const dot = sum([...a].map(([pair, count]) => count * (b.get(pair) ?? 0)));
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}
