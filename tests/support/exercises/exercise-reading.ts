import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseDocument } from '../../../data/pipeline/parse.js';
import type { ExerciseFact } from '../../../data/pipeline/link/exercises/exercise-fact.js';
import { linkExercises } from '../../../data/pipeline/link/exercises/link-exercises.js';
import { mandatePeriod } from '../../../data/pipeline/versions/mandate-period.js';
import type { DocumentKind } from '../../../graph-schema/model/vocabulary.js';

const judgement = z
  .object({
    file: z.string(),
    activity: z.number().int(),
    duty: z.number().int(),
    verdict: z.enum(['RIGHT', 'ACCEPTABLE', 'WRONG']),
    why: z.string(),
  })
  .strict();
const readingSchema = z
  .object({
    judgedBy: z.string(),
    about: z.string(),
    unjudged: z.string(),
    sets: z.array(
      z.object({ name: z.string(), mandate: z.string(), documents: z.array(z.string()), judgements: z.array(judgement) }).strict(),
    ),
  })
  .strict();
export type ExerciseReading = z.infer<typeof readingSchema>['sets'][number];

/** Precision: share of right ones among what was inferred and is right or wrong. Recall: share of the right ones that was inferred. */
export interface ExerciseScore {
  name: string;
  inferred: number;
  /** Of the inferred ones, those that a reader would miss. */
  right: number;
  precision: number;
  recall: number;
  wrong: string[];
  missed: string[];
}

/** What a careful reader made of the links, from a file like `data/reviews/exercises.json`. */
export async function readExerciseReadings(file: URL): Promise<ExerciseReading[]> {
  return readingSchema.parse(JSON.parse(await readFile(file, 'utf8'))).sets;
}

/** The links that the pipeline infers from the files of a set; `kinds` where the texts do not tell their own. */
export async function inferExercises(set: ExerciseReading, folder: URL, kinds: ReadonlyMap<string, DocumentKind>): Promise<ExerciseFact[]> {
  const parse = async (file: string) => {
    const kind = kinds.get(file);
    return parseDocument(await readFile(new URL(file, folder)), kind ? { kind } : undefined);
  };
  const mandate = await parse(set.mandate);
  const own = mandate.organizations[0]!;
  const documents = await Promise.all(
    set.documents.map(async (key) => {
      const { document, activities, indicators } = await parse(key);
      return { key, date: document.date, activities, indicators };
    }),
  );
  return linkExercises({ duties: own.duties, period: mandatePeriod(mandate.document, own, null), documents });
}

/** Compares inferred links with a reading: a pair that it does not list is wrong. */
export function scoreExercises({ name, judgements }: ExerciseReading, inferred: readonly ExerciseFact[]): ExerciseScore {
  const keyOf = (file: string, activity: number, duty: number): string => `${file} ${activity}→${duty}`;
  const verdicts = new Map(judgements.map(({ file, activity, duty, verdict }) => [keyOf(file, activity, duty), verdict]));
  const found = new Set(inferred.map(({ document, activity, duty }) => keyOf(document, activity + 1, duty.ordinal)));
  const right = [...verdicts].filter(([, verdict]) => verdict === 'RIGHT').map(([key]) => key);
  const wrong = [...found].filter((key) => (verdicts.get(key) ?? 'WRONG') === 'WRONG');
  const hits = right.filter((key) => found.has(key)).length;
  return {
    name,
    inferred: found.size,
    right: hits,
    precision: hits + wrong.length === 0 ? 1 : hits / (hits + wrong.length),
    recall: right.length === 0 ? 1 : hits / right.length,
    wrong,
    missed: right.filter((key) => !found.has(key)),
  };
}
