import { readFacts, type AskFacts } from '../../../api/modules/ask/read-facts.js';
import { understand } from '../../../data/ask/understand.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import type { Expectation, ExpectedAnswers } from '../../support/questions/question-set.js';
import { baselineScores } from '../alignment/baseline.js';

interface Text {
  text: string;
  /** Whether it is what a question expects of its city. */
  isFor(expected: Expectation): boolean;
  kind: 'duty' | 'reform' | 'boundary';
}

/**
 * How many questions the plainest method answers: of a city's duties, reform items and boundaries it gives the one whose
 * character bigrams are nearest (TF-IDF), and none below a threshold that is chosen afterwards, where it does best on
 * these very questions. It is only asked for what it can know: whether something answers, and which duty, item or boundary.
 *
 * @returns for each question, whether it is answered as expected
 */
export async function bigramAnswers(store: GraphStore, questions: readonly ExpectedAnswers[]): Promise<boolean[]> {
  // a question that names a body asks for all duties, reform items and boundaries
  const facts = await readFacts(store, { ...understand('', { cities: [] }), bodies: ['all'] }, null);
  const cities = facts.scope.cities.map((city) => {
    const texts = textsOf(
      facts,
      city.departments.map(({ id }) => id),
    );
    const scores = baselineScores(
      questions.map(({ text }) => text),
      texts.map(({ text }) => text),
    );
    return { code: city.code, texts, scores };
  });
  const answered = (threshold: number): boolean[] =>
    questions.map((question, index) =>
      question.cities.every(([code, expected]) => {
        const city = cities.find((one) => one.code === code);
        return city !== undefined && isRight(expected, city.texts, city.scores[index]!, threshold);
      }),
    );
  const count = (all: readonly boolean[]): number => all.filter(Boolean).length;
  const thresholds = [...new Set(cities.flatMap(({ scores }) => scores.map((row) => Math.max(0, ...row))))];
  return thresholds.map(answered).reduce((best, one) => (count(one) > count(best) ? one : best), answered(0));
}

function isRight(expected: Expectation, texts: readonly Text[], scores: readonly number[], threshold: number): boolean {
  const nearest = (kind?: Text['kind']): { text: Text; score: number } | null =>
    texts.reduce<{ text: Text; score: number } | null>((best, text, index) => {
      const score = scores[index]!;
      return (kind === undefined || text.kind === kind) && score > (best?.score ?? 0) ? { text, score } : best;
    }, null);
  const gives = (kind: Text['kind']): boolean => {
    const best = nearest(kind);
    return best !== null && best.score >= threshold && best.text.isFor(expected);
  };
  if (expected.first !== undefined && !gives('duty')) return false;
  if (expected.reform !== undefined && !gives('reform')) return false;
  if (expected.boundary !== undefined && !gives('boundary')) return false;
  const duty = nearest('duty')?.score ?? 0;
  return expected.found === undefined || expected.found === duty >= threshold;
}

function textsOf({ candidates }: AskFacts, departments: readonly string[]): Text[] {
  const own = <T extends { department: string }>(all: readonly T[]): T[] =>
    all.filter(({ department }) => departments.includes(department));
  return [
    ...own(candidates.duties).map(({ text, ordinal }): Text => ({
      kind: 'duty',
      text,
      isFor: ({ first }) => first?.includes(ordinal) === true,
    })),
    ...own(candidates.reformActions).map(({ text, kind, ordinal }): Text => ({
      kind: 'reform',
      text,
      isFor: ({ reform }) => reform?.includes(`${kind}${ordinal}`) === true,
    })),
    ...own(candidates.boundaries).map(({ text, topic, partners }): Text => ({
      kind: 'boundary',
      text: `${topic}。${text}`,
      isFor: ({ boundary }) =>
        boundary !== undefined && partners.some((name) => name.includes(boundary[0])) && (topic + text).includes(boundary[1]),
    })),
  ];
}
