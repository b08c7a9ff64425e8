import { fileURLToPath } from 'node:url';
import { readManifest } from '../../../data/corpus/read-corpus.js';
import { inferExercises, readExerciseReadings, scoreExercises, type ExerciseScore } from './exercise-reading.js';

const corpus = new URL('../../../data/corpus/', import.meta.url);
const reviews = new URL('../../../data/reviews/exercises.json', import.meta.url);
const aside = new URL('../../fixtures/exercises/', import.meta.url);

/** How the inferred links from activities to duties compare with a careful reading: the corpus, then what was kept aside. */
export async function exerciseScores(): Promise<{ corpus: ExerciseScore[]; aside: ExerciseScore[] }> {
  const { documents } = await readManifest(fileURLToPath(corpus));
  const kinds = new Map(documents.map(({ file, kind }) => [file, kind]));
  const score = async (file: URL, folder: URL): Promise<ExerciseScore[]> =>
    Promise.all((await readExerciseReadings(file)).map(async (set) => scoreExercises(set, await inferExercises(set, folder, kinds))));
  return { corpus: await score(reviews, corpus), aside: await score(new URL('reading.json', aside), aside) };
}

/** The same as lines for people. */
export async function exerciseLines(): Promise<string[]> {
  const scores = await exerciseScores();
  return [...scores.corpus, ...scores.aside].flatMap(({ name, inferred, precision, recall, wrong, missed }) => [
    `activity → duty, ${name}: ${inferred} inferred, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    ...(missed.length > 0 ? [`  missed: ${missed.join(', ')}`] : []),
    ...(wrong.length > 0 ? [`  wrong: ${wrong.join(', ')}`] : []),
  ]);
}
