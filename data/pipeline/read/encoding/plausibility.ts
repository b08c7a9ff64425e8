import { z } from 'zod';
import frequent from './frequent-characters.json' with { type: 'json' };

const schema = z.object({ about: z.string(), shared: z.string(), simplified: z.string(), traditional: z.string() });
const { shared, simplified, traditional } = schema.parse(frequent);
const known = new Set(Array.from(shared + simplified + traditional, (character) => character.charCodeAt(0)));

/** How much of a text is looked at: enough to be sure, little enough to be quick. */
const sampleLength = 20_000;

/**
 * How much a text looks like Chinese: the share of very frequent characters among all that are neither ASCII nor
 * Chinese punctuation, 0–1. Chinese text has 0.5 and more, the same bytes in a wrong encoding less than 0.1. 0 for a
 * text without such characters.
 */
export function plausibility(text: string): number {
  let seen = 0;
  let frequentOnes = 0;
  for (let i = 0; i < text.length && seen < sampleLength; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || isMark(code)) continue;
    seen++;
    if (known.has(code)) frequentOnes++;
  }
  return seen === 0 ? 0 : frequentOnes / seen;
}

/** No-break space, quotation marks and dashes, CJK and full-width punctuation, the byte-order mark. */
function isMark(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xb7 ||
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0x3000 && code <= 0x301f) ||
    (code >= 0xff00 && code <= 0xff65) ||
    code === 0xfeff
  );
}
