import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CityResult } from '../../../data/ask/answer-city.js';
import { gaps } from '../../../graph-schema/model/vocabulary.js';

const expectation = z
  .object({
    found: z.boolean().optional(),
    gap: z.enum(gaps).nullable().optional(),
    first: z.array(z.number().int()).optional(),
    divisions: z.array(z.string()).optional(),
    own: z.array(z.string()).optional(),
    reform: z.array(z.string()).optional(),
    boundary: z.tuple([z.string(), z.string()]).optional(),
  })
  .strict();
export type Expectation = z.infer<typeof expectation>;

const questionSet = z.object({
  note: z.string(),
  questions: z.array(z.object({ text: z.string() }).catchall(z.union([z.string(), expectation]))),
});

/** A question, and what is expected of each city, by code. */
export interface ExpectedAnswers {
  text: string;
  cities: [code: string, expected: Expectation][];
}

/** Reads a file of questions; what its fields mean stands in its note. */
export async function readQuestions(file: URL): Promise<ExpectedAnswers[]> {
  const { questions } = questionSet.parse(JSON.parse(await readFile(file, 'utf8')));
  return questions.map(({ text, ...cities }) => ({ text, cities: Object.entries(cities) as [string, Expectation][] }));
}

/** What is wrong with the answers to a question; empty where all is as expected. */
export function faultsOf({ cities }: ExpectedAnswers, results: readonly CityResult[]): string[] {
  return cities.flatMap(([code, expected]) => {
    const result = results.find(({ city }) => city.code === code);
    return result ? faultsOfCity(expected, result).map((fault) => `${code}: ${fault}`) : [`${code}: no answer`];
  });
}

function faultsOfCity(expected: Expectation, result: CityResult): string[] {
  const faults: string[] = [];
  const first = result.answers[0]?.duty.ordinal;
  const divisions = [
    ...result.divisions.map((one) => one.name),
    ...result.answers.flatMap(({ duty }) => duty.assignments.map((one) => one.divisionName)),
  ];
  const reform = result.reformActions.map(({ kind, ordinal }) => `${kind}${ordinal}`);
  if (expected.found !== undefined && expected.found !== result.found) faults.push(`found is ${result.found}`);
  if (expected.gap !== undefined && expected.gap !== result.gap) faults.push(`gap is ${result.gap}`);
  if (expected.first && !expected.first.includes(first ?? 0)) faults.push(`duty ${first ?? 'none'} comes first`);
  for (const name of expected.divisions ?? []) if (!divisions.includes(name)) faults.push(`division ${name} is missing`);
  for (const item of expected.reform ?? []) if (!reform.includes(item)) faults.push(`reform item ${item} is missing`);
  const own = result.divisionClauses[0]?.clause.division.name ?? null;
  if (expected.own && (own === null ? expected.own.length > 0 : !expected.own.includes(own)))
    faults.push(`the sentence of ${own} comes first`);
  const [partner, topic] = expected.boundary ?? [];
  if (
    partner &&
    topic &&
    !result.boundaries.some((one) => one.partners.some((name) => name.includes(partner)) && (one.topic + one.text).includes(topic))
  ) {
    faults.push(`the boundary with ${partner} on ${topic} is missing`);
  }
  return faults;
}
