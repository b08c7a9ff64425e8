import type { Parsed } from './parsed.js';

interface Spanned {
  start: number;
  end: number;
  text?: unknown;
}

const isSpanned = (value: object): value is Spanned =>
  typeof (value as Spanned).start === 'number' && typeof (value as Spanned).end === 'number';

/**
 * What must hold of every document, however broken: spans lie inside the text, a text is its slice without white space,
 * and every character is made use of, a copy, white space or reported as unassigned. Gives the faults, at most `limit`.
 */
export function invariantFaults(parsed: Parsed, limit = 5): string[] {
  const { source, ...facts } = parsed;
  const points = [...source.text];
  const faults: string[] = [];
  const check = (path: string, value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isSpanned(value)) {
      const { start, end, text } = value;
      if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= points.length))
        faults.push(`${path}: ${start}–${end} of ${points.length}`);
      else if (typeof text === 'string' && bare(points.slice(start, end).join('')) !== bare(text))
        faults.push(`${path}: “${text.slice(0, 30)}” is not what stands at ${start}–${end}`);
    }
    for (const [key, inner] of Object.entries(value)) check(Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, inner);
  };
  check('', facts);
  faults.push(...uncounted(parsed, points));
  return faults.slice(0, limit);
}

/** Without white space; characters without width count as such. */
const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');

/** Duties and divisions count 1, 2, 3, changes within their kind; gives where they do not. */
export function ordinalFaults({ organizations }: Parsed): string[] {
  return organizations.flatMap((body) => {
    const kinds = new Map<string, number>();
    const faults = [body.duties, body.divisions].flatMap((list) =>
      list.flatMap(({ ordinal }, index) => (ordinal === index + 1 ? [] : [`${body.name}: ordinal ${ordinal} at ${index + 1}`])),
    );
    for (const { kind, ordinal } of body.changes) {
      const expected = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, expected);
      if (ordinal !== expected) faults.push(`${body.name}: ${kind} ${ordinal} in place of ${expected}`);
    }
    return faults;
  });
}

/** Characters that nothing accounts for. Punctuation between two facts belongs to neither. */
function uncounted({ source, unassigned }: Parsed, points: readonly string[]): string[] {
  const counted = new Uint8Array(points.length);
  for (const { start, end } of [...source.uses, ...source.copies, ...unassigned]) counted.fill(1, start, end);
  const at = points.findIndex((point, index) => counted[index] === 0 && /[\p{L}\p{N}]/u.test(point));
  return at < 0 ? [] : [`nothing accounts for “${points.slice(at, at + 20).join('')}” at ${at}`];
}
