import { findBodies } from '../../bodies/find-bodies.js';
import { mentionOf } from '../../bodies/mention.js';
import type { BodyMention } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';

/** A coordination body through which several departments work, with the sentence that says so. */
export interface Mechanism {
  body: BodyMention;
  sentence: Span;
  /** 发挥…作用: the sentence's subjects take part in it. */
  takesPart: boolean;
}

/** 联席会议, 领导小组 and the like that a stretch names, each once. */
export function findMechanisms(source: SourceText, span: Span, section: Section | null): Mechanism[] {
  const { shape } = source;
  const found = new Map<string, Mechanism>();
  for (const sentence of splitOutsideBrackets(shape, span.start, span.end, '。；')) {
    for (const body of findBodies(shape, sentence.start, sentence.end)) {
      const name = source.slice(body.start, body.end);
      if (!/(?:联席会议|领导小组|协调小组|委员会议|指挥部)(?:办公室)?$/u.test(name)) continue;
      const before = shape.slice(Math.max(sentence.start, body.start - 3), body.start);
      const takesPart = before.endsWith('发挥') && /^(?:的|平台)?(?:[^，。；]{0,4})作用/u.test(shape.slice(body.end, body.end + 10));
      const known = found.get(name);
      if (known) known.takesPart ||= takesPart;
      else found.set(name, { body: mentionOf(name, quote(source, body, section)), sentence, takesPart });
    }
  }
  return [...found.values()];
}
