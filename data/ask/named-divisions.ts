import { fold } from '../language/fold.js';
import type { DivisionCandidate } from './candidates.js';
import { intents } from './question-language.js';

/** The divisions that a question means: by name or second name; where none has it, those whose name begins or ends with it. */
export function namedDivisions(asked: readonly string[], divisions: readonly DivisionCandidate[]): DivisionCandidate[] {
  const names = (division: DivisionCandidate): string[] => [division.name, ...division.nameplates].map(fold);
  const exact = divisions.filter((division) => names(division).some((name) => asked.includes(name)));
  if (exact.length > 0) return exact;
  const stems = asked.map(stem).filter((one) => one.length >= 2);
  return divisions.filter((division) =>
    names(division)
      .map(stem)
      .some((name) => stems.some((one) => name.startsWith(one) || name.endsWith(one))),
  );
}

function stem(name: string): string {
  const end = intents.division.ends.find((one) => name.endsWith(one) && name.length > one.length);
  return end === undefined ? name : name.slice(0, -end.length);
}
