import { z } from 'zod';
import words from './headings.json' with { type: 'json' };

const roles = ['REFORM', 'DUTIES', 'DIVISIONS', 'STAFFING', 'BOUNDARIES', 'UNITS', 'OTHER', 'SUPPLEMENT', 'GENERAL'] as const;
/** What stands under a heading of a mandate. */
export type HeadingRole = (typeof roles)[number];

const lexicon = z
  .object({
    about: z.string(),
    navigation: z.array(z.string()),
    sections: z.array(z.object({ role: z.enum(roles), exact: z.array(z.string()), leadIns: z.array(z.string()) })),
  })
  .parse(words);
const list = lexicon.sections;

/** Words of a web page's menus, as whole lines without white space. */
export const navigationWords: ReadonlySet<string> = new Set(lexicon.navigation);

const exact = new Map<string, HeadingRole>(list.flatMap(({ role, exact: names }) => names.map((name) => [name, role] as const)));
const leadIns = list
  .flatMap(({ role, leadIns: names }) => names.map((name) => ({ role, name })))
  .sort((a, b) => b.name.length - a.name.length);

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

/**
 * A heading that runs on into its text without a mark (三、内设机构根据上述职责…): its role and length, or null. Only for words
 * behind a number, and only where a whole sentence follows.
 */
export function gluedHeading(words: string): { role: HeadingRole; length: number } | null {
  for (let length = Math.min(14, words.length - 8); length >= 2; length--) {
    const role = exact.get(words.slice(0, length));
    if (role !== undefined)
      return /^(?:根据|按照|本|我|由|将|负责|贯彻|[\u4e00-\u9fff]{2,12}(?:省|市|县|区)|机关|核定)/u.test(words.slice(length))
        ? { role, length }
        : null;
  }
  return null;
}
