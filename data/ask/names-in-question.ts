import { fold } from '../language/fold.js';
import { cutWords } from '../language/words.js';
import type { AskCity, AskDepartment, AskScope } from './candidates.js';
import { intents, shortNames } from './question-language.js';

/** Stands where a name was taken out, so that the words around it do not run together. */
export const cut = '｜';

/** The names that a question holds, and what is left of it without them. */
export interface NamesInQuestion {
  rest: string;
  cities: AskCity[];
  departments: AskDepartment[];
  /** Names of bodies that are no department of the atlas, as written (商务委). */
  bodies: string[];
  /** Names that look like divisions, as written (信用管理处). */
  divisionNames: string[];
}

/** Takes departments, then cities, then other bodies and divisions out of a folded question. */
export function takeNames(folded: string, scope: AskScope): NamesInQuestion {
  const found: NamesInQuestion = { rest: folded, cities: [], departments: [], bodies: [], divisionNames: [] };
  const take = (name: string): boolean => {
    if (name.length < 2 || !found.rest.includes(name)) return false;
    found.rest = found.rest.replaceAll(name, cut);
    return true;
  };
  const departments = scope.cities.flatMap((city) =>
    city.departments.flatMap((department) =>
      [department.name, ...department.aliases]
        .flatMap((name) => [fold(name), withoutCity(fold(name), city)])
        .map((name) => ({ name, department })),
    ),
  );
  for (const { name } of byLength(departments)) {
    if (take(name)) found.departments.push(...departments.filter((one) => one.name === name).map((one) => one.department));
  }
  for (const { name, city } of byLength(scope.cities.flatMap((city) => cityNames(city).map((name) => ({ name, city }))))) {
    if (take(name)) found.cities.push(city);
  }
  for (const { text } of cutWords(found.rest)) {
    const city = scope.cities.find(({ code }) => shortNames.get(code)?.includes(text));
    if (city === undefined) continue;
    found.rest = found.rest.replace(text, cut);
    found.cities.push(city);
  }
  for (const name of namesEnding(found.rest, intents.bodyEnds, intents.notBodies)) {
    const meant = scope.cities.flatMap((city) =>
      city.departments.filter((department) =>
        [department.name, ...department.aliases].some((full) => isShortFor(name, withoutCity(fold(full), city))),
      ),
    );
    take(name);
    if (meant.length > 0) found.departments.push(...meant);
    else found.bodies.push(name);
  }
  for (const name of namesEnding(found.rest, intents.division.ends, intents.division.not)) {
    if (take(name)) found.divisionNames.push(name);
  }
  found.departments = [...new Set(found.departments)];
  found.cities = [...new Set(found.cities)];
  return found;
}

/** A city's name with and without the word for its rank. */
export function cityNames(city: Pick<AskCity, 'name'>): string[] {
  const name = fold(city.name);
  const short = name.replace(/(?:市|省|自治区|自治州|地区|县|区)$/u, '');
  return short.length >= 2 && short !== name ? [name, short] : [name];
}

function withoutCity(name: string, city: AskCity): string {
  const prefix = cityNames(city).find((one) => name.startsWith(one));
  return prefix === undefined ? name : name.slice(prefix.length);
}

/**
 * Whether a short name stands for a full one: its characters come in the same order, the first is the first, the
 * last the last, or both end in 委 / 委员会 (发改委, 发展和改革委员会).
 */
export function isShortFor(short: string, full: string): boolean {
  const letters = [...short.replace(/^[市省区县]/u, '').replace(/委员会$/u, '委')];
  const whole = full.replace(/^[市省区县]/u, '').replace(/委员会$/u, '委');
  if (letters.length < 2 || whole[0] !== letters[0] || whole.at(-1) !== letters.at(-1)) return false;
  let at = 0;
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const byLength = <T extends { name: string }>(items: T[]): T[] => [...items].sort((a, b) => b.name.length - a.name.length);

/** The names in a text that end in one of `ends`, where a word ends: from the last stop before it, at most 14 characters. */
function namesEnding(text: string, ends: readonly string[], not: readonly string[]): string[] {
  const names: string[] = [];
  const wordEnds = new Set(cutWords(text).map((word) => word.end - 1));
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (intents.stops.includes(text[at]!) || text[at] === cut) {
      from = at + 1;
      continue;
    }
    const end = ends.find((one) => text.endsWith(one, at + 1) && at + 1 - one.length >= from);
    if (end === undefined || !wordEnds.has(at)) continue;
    const longer = ends.find((one) => one.length > end.length && one.startsWith(end) && text.startsWith(one, at + 1 - end.length));
    if (longer !== undefined) continue;
    const name = text.slice(Math.max(from, at - 13), at + 1);
    if (name.length > end.length || end.length > 2) {
      if (!not.some((word) => name === word || (word.length > 2 && name.endsWith(word))) && !name.startsWith('哪')) names.push(name);
    }
    from = at + 1;
  }
  return names;
}
