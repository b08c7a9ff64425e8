import type { ParsedDocument, Problem } from '../../facts/document.js';
import type { CompactText } from '../compact-text.js';
import { warning } from '../problem.js';

/** A figure of posts: 行政编制20名, 副局长2至3名. */
interface Posts {
  what: string;
  min: number;
  max: number;
  start: number;
  end: number;
}

/** A total with what is printed as its parts. `listed`: the parts are set out as a list (：（）), not as some among them (其中, 含). */
interface Total {
  whole: Posts;
  parts: Posts[];
  listed: boolean;
}

const posts = /([^\d，、；。：（）]{1,30})(\d{1,5})(?:[-–—~～至到](\d{1,5}))?[名人个]/gu;

/**
 * Totals of posts against their stated parts: 编制30名，其中行政编制20名、事业编制8名. Parts of several kinds of 编制, or of 正
 * and 副 of one rank, must make up the whole; any others may not exceed it.
 */
export function auditPostSums({ uses }: ParsedDocument, text: CompactText): Problem[] {
  const runs: [number, number][] = [];
  const quotas = uses.filter(({ use, kind }) => use === 'FACT' && kind === 'StaffQuota').sort((a, b) => a.start - b.start);
  for (const use of quotas) {
    const [from, to] = [text.indexOf(use.start), text.indexOf(use.end)];
    const last = runs.at(-1);
    if (last && from <= last[1] + 2) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs.flatMap(([from, to]) => totalsIn(text.words.slice(from, to), from).flatMap((total) => conflictOf(total, text)));
}

/** Reads a run of posts from left to right; 其中, a colon or a bracket behind a figure opens its parts, a full stop ends them. */
function totalsIn(words: string, offset: number): Total[] {
  const totals: Total[] = [];
  let open: Total | null = null;
  let bracketed = false;
  let before: Posts | null = null;
  let from = 0;
  for (const match of words.matchAll(posts)) {
    const between = words.slice(from, match.index) + match[1]!;
    const one: Posts = {
      what: match[1]!,
      min: Number(match[2]),
      max: Number(match[3] ?? match[2]),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    };
    if (bracketed ? between.includes('）') : /[。；]/u.test(between)) open = null;
    const opener = before ? /[（：]|其中|含/u.exec(between) : null;
    if (opener && before) {
      bracketed = between.includes('（') && !between.includes('）');
      open = { whole: before, parts: [], listed: !/其中|含|包括/u.test(between) };
      totals.push(open);
    }
    open?.parts.push(one);
    before = one;
    from = match.index + match[0].length;
  }
  return totals;
}

function conflictOf({ whole, parts, listed }: Total, text: CompactText): Problem[] {
  const isEstablishment = whole.what.includes('编制');
  if (!isEstablishment && !whole.what.includes('职数')) return [];
  const counted = isEstablishment ? parts.filter(({ what }) => what.includes('编制')) : parts.filter(({ what }) => !what.includes('编制'));
  if (counted.length === 0) return [];
  const sum = counted.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), { min: 0, max: 0 });
  const complete = counted.length > 1 && (isEstablishment ? counted.length === parts.length : listed || ofOneRank(whole, counted));
  const tooMany = sum.min > whole.max;
  if (!tooMany && !(complete && sum.max < whole.min)) return [];
  const [first, last] = [counted[0]!, counted.at(-1)!];
  return [
    warning(
      'post-sum',
      `the document states ${whole.max} posts, its stated parts make ${tooMany ? sum.min : sum.max}`,
      text.span(whole.start, whole.end),
      {
        related: text.span(first.start, last.end),
        expected: whole.max,
        found: tooMany ? sum.min : sum.max,
      },
    ),
  ];
}

/** 科级领导职数6名，其中正科4名、副科2名: one rank, both its grades. */
function ofOneRank(whole: Posts, parts: readonly Posts[]): boolean {
  const rank = /[处科股厅局]级/u.exec(whole.what)?.[0][0];
  return (
    rank !== undefined &&
    parts.every(({ what }) => what.includes(rank)) &&
    parts.some(({ what }) => what.includes('正')) &&
    parts.some(({ what }) => what.includes('副'))
  );
}
