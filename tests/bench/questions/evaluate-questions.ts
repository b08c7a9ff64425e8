import { askCities } from '../../../api/modules/ask/ask-cities.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { transportCorpus } from '../../fixtures/alignment/transport-corpus.js';
import { divisionCorpus } from '../../fixtures/mandates/division-corpus.js';
import { faultsOf, readQuestions } from '../../support/questions/question-set.js';
import { corpusStore } from '../../support/store/corpus-store.js';
import { bigramAnswers } from './bigram-answers.js';

/** Sets of questions, each with the corpus that it is asked of; the real one where none is given. */
const sets = [
  {
    names: ['questions.json', 'questions-second.json', 'questions-third.json', 'questions-fourth.json', 'questions-fifth.json'],
    corpus: undefined,
  },
  { names: ['questions-divisions.json'], corpus: divisionCorpus() },
  { names: ['questions-transport.json', 'questions-transport-second.json'], corpus: transportCorpus() },
];
/** Sets on whose odd-numbered questions the method was tuned; the even-numbered ones are counted and never read. */
const halves = new Set(['questions-fourth.json', 'questions-fifth.json', 'questions-transport-second.json']);

/** Prints how many questions of each set are answered as expected, beside the plainest method, and which are not. */
export async function printQuestions(): Promise<void> {
  for (const { names, corpus } of sets) {
    const { store, remove } = await corpusStore(corpus);
    try {
      for (const name of names) await printSet(name, store);
    } finally {
      await remove();
    }
  }
}

async function printSet(name: string, store: GraphStore): Promise<void> {
  const questions = await readQuestions(new URL(`../../fixtures/${name}`, import.meta.url));
  const plain = await bigramAnswers(store, questions);
  const faults: string[][] = [];
  for (const question of questions) faults.push(faultsOf(question, await askCities(store, question.text, null)));
  const score = (label: string, isIn: (index: number) => boolean): string => {
    const inside = [...questions.keys()].filter(isIn);
    const right = inside.filter((index) => faults[index]!.length === 0);
    return `${label}: ${right.length} of ${inside.length} (bigram TF-IDF ${inside.filter((index) => plain[index]!).length})`;
  };
  const isTuned = (index: number): boolean => !halves.has(name) || index % 2 === 0;
  console.log(score(name, () => true));
  if (halves.has(name)) {
    console.log(score('  tuned on', isTuned));
    console.log(score('  set aside', (index) => !isTuned(index)));
  }
  faults.forEach((found, index) => {
    if (found.length > 0 && isTuned(index)) console.log(`  ${questions[index]!.text} — ${found.join('; ')}`);
  });
}
