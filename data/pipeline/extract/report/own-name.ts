import { findBodies } from '../../bodies/find-bodies.js';
import type { NameFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { quote } from '../quote.js';

const acting = '(?:组织)?(?:召开|举行|举办|召集|印发|发布|开展|全面|认真|坚持|按照|在)';
const acts = new RegExp(`^${acting}`, 'u');
const short = new RegExp(`(?:^|[，。；：、 ])([\\u4e00-\\u9fff]{1,10}?(?:委员会|委|局|厅|办公室|办|院|中心))(?=${acting})`, 'u');

/** The department that a report is about: a full name, or a short one where no full one opens the text. */
export interface OwnName extends NameFact {
  alias: boolean;
}

// a full name begins with a place's own name and ends as such names do
const fullName = /^[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|州|盟|旗|区|县)[\u4e00-\u9fff]{1,30}(?:委员会|局|厅|办公室|政府|院|中心|会)$/u;

/**
 * Who a report or plan is about: the body that its title names, else the subject of the first sentences that say who
 * held the meeting (市工信委召开…). Null where neither says it.
 */
export function ownName(source: SourceText, title: Span | null, opening: Span | null): OwnName | null {
  if (title) {
    const [first] = findBodies(source.shape, title.start, title.end);
    if (first && first.start === title.start) return named(source, first);
  }
  for (const sentence of opening ? sentenceSpans(source.shape, opening).slice(0, 3) : []) {
    const full = findBodies(source.shape, sentence.start, sentence.end).find((body) =>
      acts.test(source.shape.slice(body.end, body.end + 6)),
    );
    if (full) return named(source, full);
    const match = short.exec(source.shape.slice(sentence.start, sentence.end));
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length - match[1]!.length;
    return named(source, { start, end: start + match[1]!.length });
  }
  return null;
}

function named(source: SourceText, span: Span): OwnName {
  const name = source.slice(span.start, span.end).replace(/\s+/gu, '');
  return { name, alias: !fullName.test(name), evidence: quote(source, span, null) };
}
