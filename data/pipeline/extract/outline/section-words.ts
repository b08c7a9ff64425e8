import { z } from 'zod';
import words from './section-words.json' with { type: 'json' };

const sectionRoles = ['GENERAL', 'TARGETS', 'TASKS', 'RESULTS'] as const;

/** What a stretch of a report or plan is; TELLING where no heading has said it yet. */
export type SectionRole = (typeof sectionRoles)[number] | 'TELLING';

const checked = z
  .object({
    about: z.string(),
    roles: z.array(z.object({ role: z.enum(sectionRoles), pattern: z.string() })),
    unitSections: z.string(),
    statedCount: z.string(),
    enumerators: z.array(z.string()).min(1),
  })
  .parse(words);

const roles = checked.roles.map(({ role, pattern }) => ({ role, expression: new RegExp(pattern, 'u') }));
const units = new RegExp(checked.unitSections, 'u');
const stated = new RegExp(checked.statedCount, 'u');

/** How the items of a list that runs on in a paragraph are numbered (一是). The first group is the number. */
export const enumerators: readonly RegExp[] = checked.enumerators.map((pattern) => new RegExp(pattern, 'uy'));

/** What a heading or lead-in announces, or null. Final colons and spaces do not matter. */
export function announcedRole(heading: string): SectionRole | null {
  const bare = heading.replace(/[：:，。 ]+$/u, '').replace(/\s+/gu, '');
  return roles.find(({ expression }) => expression.test(bare))?.role ?? null;
}

/** True for the heading of a section about the units under a department. */
export function isAboutUnits(heading: string): boolean {
  return units.test(heading);
}

/** The printed number of items a lead-in announces (十个方面的工作), or null. */
export function announcedCount(heading: string): string | null {
  return stated.exec(heading)?.[1] ?? null;
}

/** The year a heading speaks of (2014年度), ISO; null for none or several. */
export function yearIn(words: string): string | null {
  const years = new Set([...words.matchAll(/(?<!\d)(20\d{2}|19\d{2}) ?年/gu)].map((match) => match[1]!));
  return years.size === 1 ? [...years][0]! : null;
}
