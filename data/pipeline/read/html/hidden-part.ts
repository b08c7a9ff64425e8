import { elements } from './elements.js';

/** Which open tags end an element that pages may leave open, and inside which elements they do not. */
const ends: Record<string, { by: readonly string[]; notIn: readonly string[] }> = {
  li: { by: ['li'], notIn: ['ul', 'ol'] },
  td: { by: ['td', 'th', 'tr'], notIn: ['table'] },
  th: { by: ['td', 'th', 'tr'], notIn: ['table'] },
  tr: { by: ['tr'], notIn: ['table'] },
  dt: { by: ['dt', 'dd'], notIn: ['dl'] },
  dd: { by: ['dt', 'dd'], notIn: ['dl'] },
  rt: { by: ['rt', 'rp'], notIn: [] },
  rp: { by: ['rt', 'rp'], notIn: [] },
};
/** Which end tags end it although they are not its own. */
const parents: Record<string, readonly string[]> = {
  li: ['ul', 'ol'],
  td: ['tr', 'table'],
  th: ['tr', 'table'],
  tr: ['table'],
  dt: ['dl'],
  dd: ['dl'],
  rt: ['ruby'],
  rp: ['ruby'],
  p: ['div', 'td', 'li', 'body'],
};

/** An element that is left out with all that it holds, from its open tag to where browsers see its end. */
export class HiddenPart {
  private depth = 1;
  private containers = 0;

  constructor(readonly name: string) {}

  /** Takes an open tag; false where it ends the part and is to be read itself. */
  open(name: string): boolean {
    if (this.name === 'p' && (elements.lines.has(name) || elements.structure.has(name)) && name !== 'br') return false;
    const end = ends[this.name];
    if (end && this.containers === 0 && end.by.includes(name)) return false;
    if (end?.notIn.includes(name)) this.containers++;
    if (name === this.name && !elements.void.has(name)) this.depth++;
    return true;
  }

  /** Takes an end tag: it belongs to the part, ends it (`ended`), or ends what the part stands in (`outside`). */
  close(name: string): 'inside' | 'ended' | 'outside' {
    if (name === this.name && --this.depth === 0) return 'ended';
    if (this.containers > 0) {
      if (ends[this.name]!.notIn.includes(name)) this.containers--;
    } else if (parents[this.name]?.includes(name)) return 'outside';
    return 'inside';
  }
}
