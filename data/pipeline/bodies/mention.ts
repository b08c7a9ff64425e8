import type { BodyMention } from '../facts/organization.js';
import type { Quote } from '../facts/span.js';
import { bodyKindOf, isNamed } from './classify-body.js';

/** A body as a phrase gives it: the name without white space, whether it is a name at all, its kind, and where it stands. */
export function mentionOf(phrase: string, evidence: Quote): BodyMention {
  const name = phrase.replace(/\s+/gu, '');
  return { name, named: isNamed(name), kind: bodyKindOf(name), evidence };
}
