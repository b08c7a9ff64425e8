/** A span in code points, end exclusive. */
export interface ChangedSpan {
  start: number;
  end: number;
}

/** How much two texts have in common by their pairs of characters, 0–1; 1 where they are equal. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairs(a), pairs(b)];
  let common = 0;
  let size = 0;
  for (const [pair, count] of left) {
    common += Math.min(count, right.get(pair) ?? 0);
    size += count;
  }
  for (const count of right.values()) size += count;
  return size === 0 ? 0 : (2 * common) / size;
}

function pairs(text: string): Map<string, number> {
  const points = [...text.replace(/[，。；、：（）“”]/gu, '')];
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < points.length; i++) found.set(points[i]! + points[i + 1]!, (found.get(points[i]! + points[i + 1]!) ?? 0) + 1);
  return found;
}

/** A run of fewer equal characters between two differences is part of the difference: single characters agree by chance. */
const shortestRun = 2;
/** Longer texts are marked as a whole where they differ; the table would cost too much. */
const longest = 2000;

/** What of two texts differs, by their longest common subsequence. */
export function textChanges(older: string, newer: string): { older: ChangedSpan[]; newer: ChangedSpan[] } {
  const [a, b] = [[...older], [...newer]];
  if (a.length > longest || b.length > longest) return { older: whole(a.length), newer: whole(b.length) };
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const runs: { left: number; right: number; length: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      const last = runs.at(-1);
      if (last && last.left + last.length === i && last.right + last.length === j) last.length++;
      else runs.push({ left: i, right: j, length: 1 });
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  const atEnds = ({ left, right, length }: (typeof runs)[number]): boolean =>
    (left === 0 && right === 0) || (left + length === a.length && right + length === b.length);
  const kept = runs.filter((run) => run.length >= shortestRun || atEnds(run));
  return {
    older: between(
      kept.map(({ left, length }) => ({ start: left, end: left + length })),
      a.length,
    ),
    newer: between(
      kept.map(({ right, length }) => ({ start: right, end: right + length })),
      b.length,
    ),
  };
}

const whole = (length: number): ChangedSpan[] => (length === 0 ? [] : [{ start: 0, end: length }]);

function between(equal: readonly ChangedSpan[], length: number): ChangedSpan[] {
  const spans: ChangedSpan[] = [];
  let done = 0;
  for (const { start, end } of [...equal, { start: length, end: length }]) {
    if (start > done) spans.push({ start: done, end: start });
    done = end;
  }
  return spans;
}
