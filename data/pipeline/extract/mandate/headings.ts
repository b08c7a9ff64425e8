import { z } from 'zod';
import { contactKind } from './identity-lexicon.js';
import { isReformHeading } from './reform-heading.js';
import words from './headings.json' with { type: 'json' };

const roles = [
  'REFORM',
  'DUTIES',
  'DIVISIONS',
  'STAFFING',
  'BOUNDARIES',
  'UNITS',
  'OTHER',
  'SUPPLEMENT',
  'GENERAL',
  'CONTACTS',
  'PEOPLE',
] as const;
/** What stands under a heading of a mandate. */
export type HeadingRole = (typeof roles)[number];

const list = z.array(z.string().min(1));
const lexicon = z
  .object({
    about: z.string(),
    navigation: list,
    navigationLines: list,
    sections: z.array(z.object({ role: z.enum(roles), exact: list, patterns: list, leadIns: list })),
  })
  .parse(words);

const navigationWords = new Set(lexicon.navigation);
const navigationLines = lexicon.navigationLines.map((pattern) => new RegExp(pattern, 'u'));
const exact = new Map<string, HeadingRole>(
  lexicon.sections.flatMap(({ role, exact: names }) => names.map((name) => [name, role] as const)),
);
const compile = (patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, 'u'));
const patterns = lexicon.sections.map(({ role, patterns: list }) => ({ role, expressions: compile(list) }));
// 内设机构及职责： speaks of divisions, so duties are tried last
const leadIns = lexicon.sections
  .map(({ role, leadIns: list }) => ({ role, expressions: compile(list) }))
  .sort((a, b) => Number(a.role === 'DUTIES') - Number(b.role === 'DUTIES'));

/** Headings and lead-ins are short; looking no further keeps long lines cheap. */
const longestHeading = 24;
const leadInTail = 60;

/** True for a line of a web page's furniture: a menu entry, a path, a source line, a page number. */
export function isNavigation(line: string): boolean {
  const words = line.trim();
  return words.length <= 80 && (navigationWords.has(words.replace(/\s+/gu, '')) || navigationLines.some((pattern) => pattern.test(words)));
}

/** The role of a printed heading (`主要职责`, `二、主要职责：` without its number), or null where it is none. */
export function headingRole(words: string): HeadingRole | null {
  if (words.length > longestHeading * 2) return null;
  const bare = words.replace(/[\s：:。，；“”【】[\]]+/gu, '').replace(/（[^（）]{1,12}）$/u, '');
  if (bare.length < 2 || bare.length > longestHeading) return null;
  if (isReformHeading(bare) && /职[责能]|事项/u.test(bare)) return 'REFORM';
  return exact.get(bare) ?? patterns.find(({ expressions }) => expressions.some((each) => each.test(bare)))?.role ?? null;
}

/** 根据上述职责，X设3个内设机构。: the whole line says how many follow. */
const countedDivisions =
  /^(?:根据[^，。]{2,20}，)?[^，。；：]{0,40}设(?:有|置|立)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})个(?:内设|职能|工作)?(?:机构|科室|处室|股室|部门|处|科)。$/u;

/** The role of a sentence that opens a section by its last words (…，其职能如下：), or null. */
export function leadInRole(sentence: string): HeadingRole | null {
  const bare = sentence.slice(-leadInTail).replace(/\s+/gu, '');
  if (!/[：:]$|如下。$/u.test(bare)) return countedDivisions.test(bare) ? 'DIVISIONS' : null;
  const words = bare.slice(0, -1);
  return leadIns.find(({ expressions }) => expressions.some((each) => each.test(words)))?.role ?? null;
}

/** A heading with its text behind a colon on the same line (人员编制：行政编制24名): its role and length with the colon, or null. */
export function inlineHeading(words: string): { role: HeadingRole; length: number } | null {
  const match = /^[【\[]?([^，。；：【】\[\]]{2,20})[】\]]?： *(?=\S)/u.exec(words.slice(0, longestHeading + 4));
  const role = match && contactKind(match[1]!.replace(/ /gu, '')) === null ? headingRole(match[1]!) : null;
  return match && role !== null ? { role, length: match[0].length } : null;
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
