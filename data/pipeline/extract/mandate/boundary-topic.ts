import { verbRun } from '../../clauses/verb-run.js';
import type { BodyMention } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import type { OwnNames } from './own-names.js';

/**
 * What a topic is about, in its own words: the object of the first predicate that has one (牵头本市〔电子商务发展推广工作〕).
 * Phrases about a mechanism (充分发挥…作用) have no object of that kind.
 */
export function boundaryTopic(shape: string, span: Span, own: OwnNames, partners: readonly BodyMention[]): string {
  for (const part of splitOutsideBrackets(shape, span.start, span.end, '，；。')) {
    let at = part.start;
    while (' 由'.includes(shape[at]!)) at++;
    const name = own.at(shape, at) ?? partners.find((partner) => shape.startsWith(partner.name, at))?.name;
    if (name) at += name.length;
    const run = verbRun(shape, at, part.end);
    const object = shape
      .slice(run ? run.end : part.end, part.end)
      .replace(/[，；。\s]+/gu, '')
      .replace(/^(?:本市|全市|我市|本省|全省|全区|本区|本县|全县|全国|辖区)(?:内)?的?/u, '')
      .replace(/(?:等)(?:工作|职责|事项)?$/u, '');
    if (run && object.length >= 3 && !/作用$/u.test(object)) return object;
  }
  return shape.slice(span.start, span.end).replace(/\s+/gu, '').slice(0, 20);
}
