import { readFile } from 'node:fs/promises';
import type { RuleFigures } from '../../../data/methods/rule-figures.js';
import { agreementOf } from '../../../data/reviews/agreement-of.js';
import { ReviewStore } from '../../../data/reviews/review-store.js';
import { reviewKinds } from '../../../graph-schema/model/vocabulary.js';
import { exerciseScores } from '../../support/exercises/score-exercises.js';
import { measureAssignments } from './measure-assignments.js';

/** How the rules fare against the shipped judgements; `npm run evaluate` keeps the result for the methods page. */
export async function measureRules(): Promise<RuleFigures> {
  const { book } = await new ReviewStore(null).read();
  const { corpus, aside } = await exerciseScores();
  const { judgedBy } = JSON.parse(await readFile(new URL('../../../data/reviews/exercises.json', import.meta.url), 'utf8')) as {
    judgedBy: string;
  };
  return {
    assignments: await measureAssignments(book),
    exercises: {
      judgedBy,
      sets: [corpus, aside].flatMap((scores, index) =>
        scores.map(({ name, right, wrong, missed }) => ({
          name,
          aside: index === 1,
          judged: right + wrong.length,
          wrong: wrong.length,
          expected: right + missed.length,
          missed: missed.length,
        })),
      ),
    },
    agreement: reviewKinds.map((kind) => {
      const { alpha, units, judgements, reviewers } = agreementOf(book, kind);
      return { kind, alpha: alpha === null ? null : Math.round(alpha * 1000) / 1000, units, judgements, reviewers };
    }),
  };
}
