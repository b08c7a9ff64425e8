import { z } from 'zod';
import { numberWords, numberStyles } from '../markup/number-words.js';
import words from './list-styles.json' with { type: 'json' };

const schema = z.object({
  about: z.string(),
  types: z.record(z.string(), z.string()),
  styles: z.record(z.string(), z.object({ number: z.enum(numberStyles), after: z.string() })),
});
const { types, styles } = schema.parse(words);

/** The style of a list's or an item's numbers as its attributes say it: a name of list-styles.json, or null where they say none. */
export function listStyle(attributes: Record<string, string>): string | null {
  const declared = /list-style(?:-type)?\s{0,9}:([^;]{0,200})/iu.exec(attributes.style ?? '')?.[1]?.toLowerCase();
  for (const word of declared?.match(/[a-z-]{1,40}/gu) ?? []) if (styles[word]) return word;
  return types[attributes.type ?? ''] ?? null;
}

/** An automatic number as a browser prints it, with what stands behind it: `1. `, `一、`. */
export function listNumber(value: number, style: string): string {
  const { number, after } = styles[style] ?? styles.decimal!;
  return number === 'none' ? '' : numberWords(value, number) + after;
}
