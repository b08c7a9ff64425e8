import { z } from 'zod';
import classesJson from './verb-classes.json' with { type: 'json' };

const data = z
  .object({
    note: z.string(),
    classes: z.record(z.string(), z.array(z.string().min(2))),
    apart: z.array(z.tuple([z.string(), z.string()])),
    drafting: z.array(z.tuple([z.string(), z.string()])),
  })
  .parse(classesJson);

const classesOf = new Map<string, string[]>();
for (const [name, verbs] of Object.entries(data.classes)) {
  for (const verb of verbs) classesOf.set(verb, [...(classesOf.get(verb) ?? []), name]);
}
const longestFirst = [...classesOf.keys()].sort((a, b) => b.length - a.length);
const apart = new Set(data.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const drafting = new Set(data.drafting.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** The sorts of action that verbs of a clause are, from `verb-classes.json`; none for verbs that say nothing (负责). */
export function verbClasses(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(
    verbs.flatMap(
      (verb) => classesOf.get(verb) ?? longestFirst.filter((known) => verb.includes(known)).flatMap((known) => classesOf.get(known)!),
    ),
  );
}

/** Whether two sorts of action are different functions even on the same object. */
export const areApart = (a: string, b: string): boolean => apart.has(`${a} ${b}`);

/** Whether one of two verbs drafts and the other enacts. */
export const isDraftingPair = (a: string, b: string): boolean => drafting.has(`${a} ${b}`);
