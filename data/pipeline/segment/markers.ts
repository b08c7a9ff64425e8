import { z } from 'zod';
import { hanNumber } from '../text/han-number.js';
import numbering from './numbering.json' with { type: 'json' };

const schema = z.object({
  about: z.string(),
  styles: z.array(z.object({ name: z.string(), pattern: z.string(), inline: z.boolean() })).min(1),
});

const styles = schema.parse(numbering).styles.map((style) => ({ ...style, expression: new RegExp(style.pattern, 'uy') }));

export interface Marker {
  style: string;
  number: number;
  start: number;
  /** Where the words after the number begin. */
  end: number;
}

/** The printed number that begins exactly at `at`, or null. `inline`: only styles that may stand inside a line. */
export function markerAt(shape: string, at: number, inline: boolean): Marker | null {
  for (const { name, expression, inline: mayBeInline } of styles) {
    if (inline && !mayBeInline) continue;
    expression.lastIndex = at;
    const match = expression.exec(shape);
    const number = match && hanNumber(match[1]!);
    if (match && number !== null && number !== undefined) return { style: name, number, start: at, end: at + match[0].length };
  }
  return null;
}
