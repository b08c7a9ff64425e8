import type { ScoredPair } from './competition.js';
import type { ComparedTerm } from './features.js';
import { answered } from './relation.js';

export const wordSpanKinds = ['SHARED', 'PAIRED', 'DIFFERING'] as const;
export const wordPairings = ['SAME', 'NEAR', 'PART'] as const;

/** A stretch of a clause, in code points of its text. `SHARED` stands in both, `PAIRED` answers other words, `DIFFERING` stands here alone. */
export interface WordSpan {
  start: number;
  end: number;
  kind: (typeof wordSpanKinds)[number];
}

/** Words that say the same or nearly the same. */
export interface WordPair {
  left: string;
  right: string;
  /** SAME: one thing under two names; NEAR: neighbouring notions; PART: piece by piece. */
  how: (typeof wordPairings)[number];
}

/** What two clauses have in common and what not, as a reader would mark it. */
export interface SharedWords {
  shared: string[];
  paired: WordPair[];
  onlyLeft: string[];
  onlyRight: string[];
  leftSpans: WordSpan[];
  rightSpans: WordSpan[];
}

const most = 4;

/** Reads off the compared words of a pair what speaks for it and what against it, the weightiest first. */
export function sharedWords({ left, right, leftTerms, rightTerms }: ScoredPair): SharedWords {
  const [fromLeft, fromRight] = [leftTerms, rightTerms].map((terms) => [...terms].sort((a, b) => b.weight - a.weight));
  const inBoth = new Set(leftTerms.map(({ text }) => text).filter((text) => rightTerms.some((term) => term.text === text)));
  const isAnswered = ({ match }: ComparedTerm): boolean => (match?.quality ?? 0) >= answered;
  // A word that both say is shared, however a general word or one inside a longer name counts.
  const isShared = (term: ComparedTerm): boolean =>
    inBoth.has(term.text) ||
    (isAnswered(term) && (term.match!.how === 'whole' || [left, right].every(({ prepared }) => prepared.folded.includes(term.text))));
  const isPaired = (term: ComparedTerm): boolean => isAnswered(term) && !isShared(term);
  const isAlone = (term: ComparedTerm): boolean => !isAnswered(term) && !isShared(term);
  const pairs = [
    ...fromLeft!.filter(isPaired).map((term) => ({ left: term.text, right: wordsAt(right.prepared.text, term), how: howOf(term) })),
    ...fromRight!.filter(isPaired).map((term) => ({ left: wordsAt(left.prepared.text, term), right: term.text, how: howOf(term) })),
  ];
  return {
    shared: [...new Set(fromLeft!.filter(isShared).map((term) => term.text))],
    paired: pairs
      .filter((pair, index) => pairs.findIndex((other) => other.left === pair.left && other.right === pair.right) === index)
      .slice(0, most),
    onlyLeft: fromLeft!
      .filter(isAlone)
      .map((term) => term.text)
      .slice(0, most),
    onlyRight: fromRight!
      .filter(isAlone)
      .map((term) => term.text)
      .slice(0, most),
    leftSpans: spansOf(left.prepared.folded, leftTerms, isShared, isPaired),
    rightSpans: spansOf(right.prepared.folded, rightTerms, isShared, isPaired),
  };
}

const howOf = ({ match }: ComparedTerm): WordPair['how'] => (match!.how === 'same' ? 'SAME' : match!.how === 'parts' ? 'PART' : 'NEAR');

/** The words of the other text that answer a term, in its order. */
function wordsAt(text: string, { match }: ComparedTerm): string {
  const points = [...text];
  const spans = [...match!.found].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return [...new Set(merged.map(({ start, end }) => points.slice(start, end).join('')))].slice(0, 3).join('…');
}

function spansOf(
  folded: string,
  terms: readonly ComparedTerm[],
  isShared: (term: ComparedTerm) => boolean,
  isPaired: (term: ComparedTerm) => boolean,
): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const term of [...terms].sort((a, b) => b.text.length - a.text.length)) {
    const kind = isShared(term) ? 'SHARED' : isPaired(term) ? 'PAIRED' : 'DIFFERING';
    for (let start = folded.indexOf(term.text); start >= 0; start = folded.indexOf(term.text, start + 1)) {
      const end = start + term.text.length;
      if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ start, end, kind });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
