import { answerCity, type CityResult } from '../../../data/ask/answer-city.js';
import { cityNames } from '../../../data/ask/names-in-question.js';
import { understand } from '../../../data/ask/understand.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { versionsAt } from '../version/versions-at.js';
import { candidatesFor, readFacts } from './read-facts.js';

/**
 * Answers a question, one result for each city in the order of codes. Cities that the question names, itself or by a
 * department, are the only ones asked; otherwise all of `cities`. Two statements, whatever is found, and one more for a date.
 *
 * @param cities GB/T 2260 codes or names; null for all
 * @param asOf the date whose versions are asked; null for the latest
 */
export async function askCities(
  store: GraphStore,
  text: string,
  cities: readonly string[] | null,
  asOf: string | null = null,
): Promise<CityResult[]> {
  const versions = asOf === null ? null : await versionsAt(store, asOf, null);
  const held = versions === null ? null : versions.filter(({ mandateId }) => mandateId !== null);
  const mandates = held === null ? null : held.map(({ mandateId }) => mandateId!);
  const facts = await readFacts(store, understand(text, { cities: [] }), mandates);
  const { scope } = facts;
  const chosen = scope.cities.filter((city) => cities === null || cities.some((one) => one === city.code || cityNames(city).includes(one)));
  const question = understand(text, scope);
  const named = chosen.filter((city) => {
    const byDepartment = city.departments.some((one) => question.departments.includes(one.id));
    if (question.cities.length > 0) return question.cities.includes(city.id);
    return question.departments.length === 0 || byDepartment;
  });
  const asked = named.length > 0 ? named : chosen;
  const candidates = question.readable
    ? candidatesFor(facts, question, asked)
    : { duties: [], reformActions: [], boundaries: [], divisions: [], divisionClauses: [] };
  const results = asked.map((city) => answerCity(question, city, candidates));
  if (held === null || !question.readable) return results;
  const known = new Set(held.map(({ departmentId }) => departmentId));
  return results.map((result) => {
    const departments = result.city.departments.filter(({ id }) => question.departments.length === 0 || question.departments.includes(id));
    return departments.some(({ id }) => known.has(id)) ? result : { ...result, found: false, gap: 'NOT_IN_FORCE' };
  });
}
