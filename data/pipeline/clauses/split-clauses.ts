import type { Span } from '../facts/span.js';
import { splitOutsideBrackets } from '../text/split-outside-brackets.js';
import { trimSpan } from '../text/trim-span.js';
import { adverbialAt, plainVerbAt, sharedEnding } from './verb-lexicon.js';
import { verbRun } from './verb-run.js';

/**
 * Splits a duty into its clauses: one predicate each. A full stop or semicolon always ends one; a comma does where the
 * next words open a predicate of their own. Phrases that wait for their predicate (根据…，) go with it, and 并组织实施 goes
 * with the object it shares. 并 inside a phrase begins a clause where a verb with an object of its own follows.
 * The clauses cover the span but for white space, each with its final punctuation.
 */
export function splitClauses(shape: string, span: Span): Span[] {
  const out: Span[] = [];
  for (const sentence of splitOutsideBrackets(shape, span.start, span.end, '。；')) {
    out.push(...splitSentence(shape, sentence));
  }
  return out;
}

function splitSentence(shape: string, sentence: Span): Span[] {
  const clauses: { start: number; end: number; complete: boolean }[] = [];
  for (const raw of splitOutsideBrackets(shape, sentence.start, sentence.end, '，')) {
    const part = trimSpan(shape, raw.start, raw.end);
    if (part.end === part.start) continue;
    const last = clauses.at(-1);
    const waiting = isWaiting(shape, part);
    if (last && (!last.complete || sharesObject(shape, part) || !(waiting || opensPredicate(shape, part)))) {
      last.end = part.end;
      last.complete ||= !waiting;
    } else {
      clauses.push({ start: part.start, end: part.end, complete: !waiting });
    }
  }
  return clauses.flatMap((clause) => splitAtAnd(shape, clause));
}

/** A phrase that only prepares a predicate: 根据本市国民经济和社会发展总体规划， */
function isWaiting(shape: string, part: Span): boolean {
  const word = adverbialAt(shape, part.start, part.end);
  return word !== null && verbRun(shape, part.start, part.end) === null && verbInside(shape, part, word) === null;
}

/** The predicate inside a phrase that begins with a preposition: 以先进技术〔改造提升〕…, 按照规定〔做好〕…; null where there is none. */
function verbInside(shape: string, part: Span, preposition: string): number | null {
  const text = shape.slice(part.start, part.end);
  const fixed = /^(?:按照?|根据|依照|依据)[^，、]{0,10}?(?:规定|授权|要求|权限|委托|分工)/u.exec(text);
  if (fixed) return verbRun(shape, part.start + fixed[0].length, part.end) ? part.start + fixed[0].length : null;
  if (preposition !== '以' && preposition !== '通过') return null;
  for (let i = part.start + 3; i < part.end - 2; i++) {
    if (plainVerbAt(shape, i, part.end) !== null && verbRun(shape, i, part.end)!.end < part.end - 2) return i;
  }
  return null;
}

/** A predicate whose object stands before its verb: 对…提出意见, 向…报告, 为…提供服务. */
const framed = /^[对向为将把与同][^，]{2,40}?(?:提出|进行|实施|开展|给予|承担|提供|报告|负责|作出|予以|划入|下放|移交)/u;

function opensPredicate(shape: string, part: Span): boolean {
  if (verbRun(shape, part.start, part.end) !== null) return true;
  const word = adverbialAt(shape, part.start, part.end);
  if (word !== null && verbInside(shape, part, word) !== null) return true;
  return framed.test(shape.slice(part.start, Math.min(part.end, part.start + 60)));
}

const longestShared = 31;

/** 并组织实施, 并在发布后会同有关方面组织实施: a 并-phrase that ends with its verb, so its object stands before it. */
function sharesObject(shape: string, part: Span): boolean {
  if (part.end - part.start > longestShared) return false;
  const text = shape.slice(part.start, part.end).replace(/[，。；]$/u, '');
  if (!/^(?:并|组织实施|监督实施)/u.test(text)) return false;
  const ending = sharedEnding(text);
  if (ending === null) return false;
  // what stands between 并 and the ending must be no object: verbs, adverbs, parties or a time
  const middle = text.slice(text.startsWith('并') ? 1 : 0, text.length - ending.length);
  return (
    middle === '' ||
    /^(?:在[^，]{1,10}后|经[^，]{1,10}后|负责|组织|指导|监督|协调|依法|认真|会同[^，]{2,16}|督促|检查|[、和])+$/u.test(middle)
  );
}

function splitAtAnd(shape: string, clause: Span): Span[] {
  const out: Span[] = [];
  let run: { end: number } | null = verbRun(shape, clause.start, clause.end);
  let from = clause.start;
  let depth = 0;
  for (let i = run ? run.end : clause.end; run && i < clause.end - 3; i++) {
    if ('（《“'.includes(shape[i]!)) depth++;
    if ('）》”'.includes(shape[i]!)) depth--;
    if (depth > 0 || i < run.end + 2 || shape[i] !== '并' || '，、合兼'.includes(shape[i - 1]!)) continue;
    const next = ownPredicate(shape, i, clause.end);
    if (next === null) continue;
    out.push({ start: from, end: i });
    from = i;
    run = next;
    i = Math.max(i, next.end - 1);
  }
  return [...out, { start: from, end: clause.end }];
}

/** The predicate behind a 并 where it has an object of its own; null where it shares the object before it. */
function ownPredicate(shape: string, at: number, end: number): { end: number } | null {
  if (framed.test(shape.slice(at + 1, Math.min(end, at + 60)))) return { end: at + 1 };
  const next = verbRun(shape, at + 1, end);
  if (next === null || next.start !== at + 1 || sharesObject(shape, { start: at, end })) return null;
  const object = shape.slice(next.end, Math.min(end, next.end + 8)).replace(/[，。；]/gu, '');
  // both halves need an object of their own, and the verb before 并 must not stand bare (统计并发布)
  if (object.length < 2 || sharedEnding(shape.slice(at + 1, next.end)) !== null || verbRun(shape, at - 2, at)?.end === at) return null;
  return next;
}
