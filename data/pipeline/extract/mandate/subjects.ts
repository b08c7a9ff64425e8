import { findBodies } from '../../bodies/find-bodies.js';
import type { BodyMention } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { OwnNames } from './own-names.js';

/** A body that is the subject of a sentence. `leads`: 由X牵头. */
export interface Subject {
  name: string;
  own: boolean;
  leads: boolean;
  start: number;
  end: number;
}

/** The subjects with which a sentence begins: one, several joined by 、和与及, or none. */
export function subjectsAt(source: SourceText, part: Span, own: OwnNames, partners: readonly BodyMention[]): Subject[] {
  const { shape } = source;
  const found: Subject[] = [];
  let i = part.start;
  while (shape[i] === ' ') i++;
  const by = shape[i] === '由';
  if (by) i++;
  for (;;) {
    const name = nameAt(source, i, part.end, own, partners);
    if (name === null) break;
    const end = i + name.length;
    found.push({ name, own: own.is(name), leads: by && shape.startsWith('牵头', end), start: i, end });
    i = end;
    if (!'、和与及'.includes(shape[i] ?? ' ')) break;
    i++;
  }
  // A、B等相关部门 speaks of several
  if (found.length === 1 && /^等(?:相关|有关)?部门/u.test(shape.slice(i, i + 6))) found.push({ ...found[0]!, own: false, name: '' });
  return found;
}

function nameAt(source: SourceText, at: number, end: number, own: OwnNames, partners: readonly BodyMention[]): string | null {
  const { shape } = source;
  const known = own.at(shape, at) ?? partners.find(({ name }) => shape.startsWith(name, at))?.name;
  if (known) return known;
  const [body] = findBodies(shape, at, Math.min(end, at + 45));
  return body?.start === at ? shape.slice(body.start, body.end) : null;
}
