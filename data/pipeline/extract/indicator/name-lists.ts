import type { Figure } from './find-figures.js';
import type { NamingContext } from './naming-context.js';
import { naming } from './naming-words.js';
import type { Segment } from './segments.js';
import { wordsWithout } from './words-without.js';

/** An item of a list takes the verb that opens the list: 新增规上企业20家、高新技术企业15家. */
export function listed(lead: string, figure: Figure, segment: Segment, context: NamingContext): string {
  const shared = respectively(segment, context);
  if (shared !== null) return shared;
  if (figure.unit === '%' || naming.listVerb.test(lead.replace(naming.openers, '')) || naming.relative.test(lead)) return lead;
  const before = segment.previous ?? context.segments[segment.index - 1];
  const sameList = before && (segment.previous !== null || context.source.shape[before.clause.end - 1] !== '；');
  const last = before?.figures.at(-1);
  // from clause to clause a list goes on in one form only: noun and figure, with one unit
  const sameForm = last !== undefined && last.unit === figure.unit && last.whole.end === before!.span.end;
  if (!sameList || (segment.previous === null && !sameForm)) return lead;
  return (context.listVerb ?? '') + lead;
}

/** A、B分别下降2.3%和3.1%: the whole, with the one that the figure is of; null for anything else. */
function respectively(segment: Segment, context: NamingContext): string | null {
  const { first, last } = segment;
  if (first === last) return null;
  const lead = wordsWithout(context.source, { start: first.span.start, end: first.figures[0]?.whole.start ?? first.span.start }, []);
  const at = lead.indexOf('分别');
  const things = lead
    .slice(0, Math.max(at, 0))
    .replace(naming.openers, '')
    .split(/[、和与及]/u);
  const place = segment.index - first.index;
  if (at < 0 || things.length !== last.index - first.index + 1) return null;
  return `${lead.replace(naming.openers, '')}（${things[place]!}）`;
}

/** The verb that a segment opens a list with, or null. */
export function listVerbOf(segment: Segment, context: NamingContext): string | null {
  return naming.listVerb.exec(bareWords(segment, context))?.[1] ?? null;
}

function bareWords(segment: Segment, context: NamingContext): string {
  const words = wordsWithout(context.source, segment.span, segment.figures).replace(naming.openers, '');
  return context.subject !== null && words.startsWith(context.subject)
    ? words.slice(context.subject.length).replace(naming.openers, '')
    : words;
}

/** Things counted side by side share what opens the list and what is said at its end. */
export function coordinate(lead: string, tail: string, segment: Segment, context: NamingContext): string {
  const { first, last } = segment;
  const opening =
    segment === first
      ? lead
      : openingOf(wordsWithout(context.source, { start: first.span.start, end: first.figures[0]?.whole.start ?? first.span.start }, [])) +
        lead;
  return opening + tail + (segment === last ? '' : saidAtEnd(last, context));
}

/** Several figures in one segment: the whole of it, with the thing counted in brackets where it is not the last word. */
export function severalCounted(lead: string, tail: string, segment: Segment, context: NamingContext): string {
  const at = tail.search(naming.predicate);
  const counted = /^[^中的、和与等（]+/u.exec(at > 0 ? tail.slice(0, at) : tail)?.[0] ?? tail;
  // of examples with their number (办公室等9个处室) the number's noun says enough
  const opening = lead.endsWith('等') ? openingOf(lead) : '';
  if (opening !== '') return coordinate(opening, counted, segment, context);
  return counted === tail ? lead + tail : `${lead}${tail}（${counted}）`;
}

/** The subject and preposition that open a clause: 委领导向 of 委领导向在工作中取得优异成绩的…. */
function openingOf(lead: string): string {
  if (lead.length <= 8) return lead;
  return /^[^对向为给把将]{0,8}[对向为给把将]/u.exec(lead)?.[0] ?? '';
}

function saidAtEnd(segment: Segment, context: NamingContext): string {
  const words = wordsWithout(context.source, { start: segment.figures.at(-1)?.whole.end ?? segment.span.start, end: segment.span.end }, []);
  const at = words.search(naming.predicate);
  return at > 0 ? words.slice(at) : '';
}
