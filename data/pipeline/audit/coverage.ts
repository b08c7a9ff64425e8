import type { CoverageUse } from '../../../graph-schema/model/vocabulary.js';
import type { ParsedDocument } from '../facts/document.js';
import type { Span } from '../facts/span.js';

/** One stretch of one use; `kind` is the kind of fact (`Duty`) or of furniture (`navigation`, `space`, `marks`). */
export interface CoverageSpan extends Span {
  use: CoverageUse;
  kind: string;
}

/** Where every code point of a document went. `characters` = `assigned` + `furniture` + `repeated` + the lengths of `unassigned`. */
export interface Coverage {
  characters: number;
  /** In the span of a fact, white space inside it included. */
  assigned: number;
  /** Headings, printed numbers, page furniture, and the white space and punctuation that stand between all these. */
  furniture: number;
  /** In a further copy of the whole text. */
  repeated: number;
  /** In the order of the text, apart from each other. */
  unassigned: Span[];
  /** All of the text in its order, each code point in exactly one stretch; neighbours differ in use or kind. */
  spans: CoverageSpan[];
}

type Class = Omit<CoverageSpan, keyof Span>;

const repeat: Class = { use: 'REPEAT', kind: 'copy' };
const unread: Class = { use: 'UNASSIGNED', kind: 'unassigned' };
const space: Class = { use: 'FURNITURE', kind: 'space' };
const marks: Class = { use: 'FURNITURE', kind: 'marks' };

/**
 * Counts every code point of a document once. Where uses overlap, a fact stands above a heading or furniture, and the
 * narrower above the wider. Letters and digits that nothing explains are unassigned, whether the reading reported them or
 * not; white space and punctuation between uses count as furniture.
 */
export function coverageOf({ document, uses, unassigned }: Pick<ParsedDocument, 'document' | 'uses' | 'unassigned'>): Coverage {
  const characters = Array.from(document.text);
  const classes = new Array<Class | undefined>(characters.length);
  const known = new Map<string, Class>();
  const paint = ({ start, end }: Span, value: Class): void => {
    classes.fill(value, Math.max(0, start), Math.min(characters.length, end));
  };
  const rank = { FURNITURE: 0, HEADING: 1, FACT: 2 };
  const bottomUp = [...uses].sort((a, b) => rank[a.use] - rank[b.use] || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of unassigned) paint(span, unread);
  for (const { start, end, use, kind } of bottomUp) {
    const key = `${use} ${kind}`;
    const value = known.get(key) ?? { use, kind };
    known.set(key, value);
    paint({ start, end }, value);
  }
  for (const copy of document.copies) paint(copy, repeat);
  classifyRest(characters, classes);
  return count(classes as Class[]);
}

/** What no use covers: words are unassigned, from the first letter or digit of the run to its last; the rest is furniture. */
function classifyRest(characters: readonly string[], classes: (Class | undefined)[]): void {
  for (let start = 0; start < characters.length; start++) {
    if (classes[start]) continue;
    let end = start;
    let first = -1;
    let last = -1;
    for (; end < characters.length && !classes[end]; end++) {
      if (!/[\p{L}\p{N}]/u.test(characters[end]!)) continue;
      if (first < 0) first = end;
      last = end;
    }
    for (let i = start; i < end; i++) {
      classes[i] = first >= 0 && i >= first && i <= last ? unread : /\s/u.test(characters[i]!) ? space : marks;
    }
    start = end - 1;
  }
}

function count(classes: readonly Class[]): Coverage {
  const found: Coverage = { characters: classes.length, assigned: 0, furniture: 0, repeated: 0, unassigned: [], spans: [] };
  for (let start = 0; start < classes.length;) {
    const value = classes[start]!;
    let end = start + 1;
    while (end < classes.length && classes[end] === value) end++;
    found.spans.push({ start, end, ...value });
    if (value.use === 'FACT') found.assigned += end - start;
    else if (value.use === 'REPEAT') found.repeated += end - start;
    else if (value.use === 'UNASSIGNED') found.unassigned.push({ start, end });
    else found.furniture += end - start;
    start = end;
  }
  return found;
}
