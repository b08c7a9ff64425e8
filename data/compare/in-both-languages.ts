import { z } from 'zod';

const inBoth = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type InBoth = z.infer<typeof inBoth>;

/** Words or sentences with places in braces, by exactly these names, in both languages. */
export const wordsFor = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, inBoth])) as Record<Name, typeof inBoth>);

/** A sentence whose places `{name}` are filled with values. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));
