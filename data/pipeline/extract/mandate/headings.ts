import { z } from 'zod';
import words from './headings.json' with { type: 'json' };

const roles = ['REFORM', 'DUTIES', 'DIVISIONS', 'STAFFING', 'BOUNDARIES', 'UNITS', 'OTHER', 'SUPPLEMENT', 'GENERAL'] as const;
/** What stands under a heading of a mandate. */
export type HeadingRole = (typeof roles)[number];

const list = z
  .object({ about: z.string(), sections: z.array(z.object({ role: z.enum(roles), exact: z.array(z.string()), leadIns: z.array(z.string()) })) })
  .parse(words).sections;

const exact = new Map<string, HeadingRole>(list.flatMap(({ role, exact: names }) => names.map((name) => [name, role] as const)));
const leadIns = list.flatMap(({ role, leadIns: names }) => names.map((name) => ({ role, name }))).sort((a, b) => b.name.length - a.name.length);

/** The role of a printed heading (`主要职责`, `二、主要职责：` without its number), or null where it is none. */
export function headingRole(words: string): HeadingRole | null {
  const bare = words.replace(/[\s：:。，；]+/gu, '');
  return bare.length <= 20 ? (exact.get(bare) ?? null) : null;
}

/** The role of a sentence that opens a section by its last words (…，其职能如下：), or null. */
export function leadInRole(sentence: string): HeadingRole | null {
  const bare = sentence.replace(/\s+/gu, '');
  if (!/[：:]$/u.test(bare)) return null;
  const words = bare.slice(0, -1);
  return leadIns.find(({ name }) => words.endsWith(name))?.role ?? null;
}
