import type { SourceText } from '../../read/source-text.js';
import type { Figure } from './find-figures.js';
import { coordinate, listed, severalCounted } from './name-lists.js';
import type { NamingContext } from './naming-context.js';
import { naming } from './naming-words.js';
import type { Segment } from './segments.js';
import { wordsWithout } from './words-without.js';

export interface Named {
  name: string;
  /** Words of the name stand in an earlier clause of the sentence. */
  inherits: boolean;
  /** It compares the figure before it (高于…1.2个百分点). */
  compares: boolean;
}

const shortName = 4;
const longContext = 60;
const ordinalTail = /(排|列|居|位居|位列|稳居)?第 ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?$/u;

/**
 * What a figure measures, built from the words around it: the segment with its figures left out, the subject of an
 * earlier clause where it has none of its own (…增加值较快增长，同比增长11.1% → …增加值同比增长), and in brackets the
 * thing counted where a segment counts several, or the clause before where few words are left.
 */
export function nameFigure(figure: Figure, segment: Segment, context: NamingContext): Named {
  const others = segment.figures.filter((other) => other !== figure && !isInner(context.source, other, segment));
  const lead = wordsWithout(context.source, { start: segment.span.start, end: figure.whole.start }, others);
  const tail = wordsWithout(context.source, { start: figure.whole.end, end: segment.span.end }, others);
  const plain = compose(lead, tail, figure, segment, others.length > 0, context)
    // of a list with its number (制定了《…》、《…》等规章制度117项) the noun says enough
    .replace(/(?:《[^《》]*》、?)+等/u, '');
  const named = withSubject(withoutOpeners(plain, context.subject), segment, context);
  return { ...named, name: withContext(named.name, figure, segment, context) };
}

/** A figure that only describes the thing counted: the sum in 140个投资过5000万元的项目. */
function isInner(source: SourceText, figure: Figure, segment: Segment): boolean {
  return source.shape[figure.whole.end] === '的' && naming.amount.test(source.shape.slice(segment.span.start, figure.whole.start));
}

function compose(lead: string, tail: string, figure: Figure, segment: Segment, several: boolean, context: NamingContext): string {
  if (tail.startsWith('的')) {
    const amount = naming.amount.exec(lead)?.[0];
    if (naming.rate.test(lead)) return lead.slice(lead.lastIndexOf('的') + 1);
    if (amount) return lead.slice(0, -amount.length) + tail.slice(1) + amount;
    return lead.replace(naming.closers, '') + tail.slice(1);
  }
  if (tail === '') {
    const share = /^(.+?)达到?(.+)的$/u.exec(lead);
    if (share && figure.unit === '%') return `${share[1]}占${share[2]}`;
    const bare = lead.replace(naming.closers, '');
    return bare === lead ? listed(lead, figure, segment, context) : bare;
  }
  const ranked = ordinalTail.exec(tail);
  if (ranked) return lead.replace(/^(?:稳居|位居|居)/u, '在') + tail.slice(0, ranked.index) + (ranked[1] ? `${ranked[1]}位` : '位次');
  if (several) return severalCounted(lead, tail, segment, context);
  if (segment.previous || segment.next) return coordinate(lead, tail, segment, context);
  return (
    (isSaid(tail) || naming.predicate.test(lead.slice(1)) ? lead : lead.replace(naming.openers, '').replace(naming.preposition, '')) + tail
  );
}

/** True where something is said of the things counted; not in a description of them (未进入名录库的企业). */
function isSaid(tail: string): boolean {
  return naming.predicate.test(tail.slice(tail.lastIndexOf('的') + 1));
}

/** Leaves out what only says when or how, and the subject that is put back afterwards. */
export function withoutOpeners(words: string, subject: string | null): string {
  const own = subject !== null && words.startsWith(subject) ? words.slice(subject.length) : words;
  return own.replace(naming.openers, '').replace(/[，；：。、]+$/u, '');
}

function withSubject(name: string, segment: Segment, context: NamingContext): Named {
  if (naming.comparing.test(name) && context.lastName !== null) return { name: context.lastName + name, inherits: true, compares: true };
  const before = context.segments[segment.index - 1]?.figures.at(-1);
  // …收入1005亿元，增长27%: the rate is of the amount before it
  if (naming.relative.test(name) && name !== '' && before && !naming.rateUnit.test(before.unit) && context.lastName !== null) {
    return { name: context.lastName.replace(naming.achieving, '') + name, inherits: true, compares: false };
  }
  if (naming.relative.test(name)) return { name: sentenceSubject(context) + name, inherits: true, compares: false };
  return { name: (context.subject ?? '') + name, inherits: false, compares: false };
}

/** The subject of the sentence: the words of its first clause up to its predicate. */
function sentenceSubject(context: NamingContext): string {
  context.knownSubject ??= findSubject(context);
  return context.knownSubject;
}

function findSubject(context: NamingContext): string {
  for (const { span, figures } of context.segments) {
    const words = withoutOpeners(wordsWithout(context.source, span, figures), context.subject).replace(naming.achieving, '');
    if (naming.relative.test(words) || naming.adverbial.test(words)) continue;
    const stop = words.search(naming.subjectStop);
    return (context.subject ?? '') + (stop > 0 ? words.slice(0, stop) : words);
  }
  return context.subject ?? '';
}

/** A name of very few words gets the neighbouring clause in brackets; bare spending gets what it is spent on. */
function withContext(name: string, figure: Figure, segment: Segment, context: NamingContext): string {
  const own = name.slice(context.subject?.length ?? 0);
  const following = context.segments[segment.index + 1];
  const money = figure.unit.endsWith('元');
  const full = money && naming.spendingEnd.test(own) ? `${name}资金` : name;
  if (money && own.length <= 6 && following && following.figures.length === 0) {
    const purpose = wordsWithout(context.source, following.span, []);
    if (naming.purpose.test(purpose)) return `${full}（${purpose.slice(0, longContext)}）`;
  }
  if (own.length > shortName || context.subject !== null) return full;
  const before = context.segments[segment.index - 1];
  // only a comma carries the thought on
  if (before && context.source.shape[before.clause.end - 1] !== '，') return full;
  const note = withoutOpeners(before ? wordsWithout(context.source, before.span, before.figures) : context.earlier, null);
  return note === '' ? full : `${full}（${note.replace(/^对/u, '').slice(0, longContext)}）`;
}
