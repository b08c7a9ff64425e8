import { fold } from '../language/fold.js';
import type { DivisionCandidate } from './candidates.js';
import { intents } from './question-language.js';

/** The divisions that a question means: by name or second name; where none has a name, those whose name begins or ends with it. */
export function namedDivisions(asked: readonly string[], divisions: readonly DivisionCandidate[]): DivisionCandidate[] {
  const found = new Set(asked.flatMap((name) => divisionsNamed(name, divisions)));
  return divisions.filter((division) => found.has(division));
}

function divisionsNamed(asked: string, divisions: readonly DivisionCandidate[]): readonly DivisionCandidate[] {
  const names = (division: DivisionCandidate): string[] => [division.name, ...division.nameplates].map(fold);
  const exact = divisions.filter((division) => names(division).includes(asked));
  const short = stem(asked);
  if (exact.length > 0 || short.length < 2) return exact;
  return divisions.filter((division) =>
    names(division)
      .map(stem)
      .some((name) => name.startsWith(short) || name.endsWith(short)),
  );
}

/**
 * The divisions whose name says the whole topic of a question (装备产业处 for 装备产业归哪个处), where it asks for a division;
 * words like 工作 and 产业 at the end make no difference.
 */
export function divisionsCalled(topics: readonly string[], divisions: readonly DivisionCandidate[]): DivisionCandidate[] {
  const asked = topics.map(bare).filter((one) => one.length >= 2);
  return divisions.filter(({ name, nameplates }) => [name, ...nameplates].some((one) => asked.includes(bare(stem(fold(one))))));
}

function bare(words: string): string {
  const end = intents.division.topicEnds.find((one) => words.endsWith(one) && words.length - one.length >= 2);
  return end === undefined ? words : bare(words.slice(0, -end.length));
}

function stem(name: string): string {
  const end = intents.division.ends.find((one) => name.endsWith(one) && name.length > one.length);
  return end === undefined ? name : name.slice(0, -end.length);
}
