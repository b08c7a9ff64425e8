import { printAlignment } from './alignment/print-alignment.js';
import { askCities } from '../../api/modules/ask/ask-cities.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { exerciseLines } from '../support/exercises/score-exercises.js';
import { writeRuleFigures } from './rules/write-figures.js';
import { scoreDivisions } from '../support/questions/division-reading.js';
import { faultsOf, readQuestions } from '../support/questions/question-set.js';
import { divisionCorpus } from '../fixtures/mandates/division-corpus.js';
import { transportCorpus } from '../fixtures/alignment/transport-corpus.js';
import { corpusStore } from '../support/store/corpus-store.js';

/** Sets of questions, each with the corpus that it is asked of; the real one where none is given. */
const sets = [
  { names: ['questions.json', 'questions-second.json', 'questions-third.json'], corpus: undefined },
  { names: ['questions-divisions.json'], corpus: divisionCorpus() },
  { names: ['questions-transport.json'], corpus: transportCorpus() },
];

/** Prints how many questions are answered as expected, and how what is inferred compares with careful readings. */
async function evaluate(): Promise<void> {
  for (const { names, corpus } of sets) {
    const { store, remove } = await corpusStore(corpus);
    try {
      for (const name of names) await evaluateSet(name, store);
    } finally {
      await remove();
    }
  }
  const { recall, precision, missed, wrong } = await scoreDivisions();
  console.log(`division → duty: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
  if (wrong.length > 0) console.log(`  wrong: ${wrong.join(', ')}`);
  for (const line of await exerciseLines()) console.log(line);
  await printAlignment();
  await writeRuleFigures();
}

async function evaluateSet(name: string, store: GraphStore): Promise<void> {
  const questions = await readQuestions(new URL(`../fixtures/${name}`, import.meta.url));
  const faults: string[] = [];
  for (const question of questions) {
    const found = faultsOf(question, await askCities(store, question.text, null));
    if (found.length > 0) faults.push(`  ${question.text} — ${found.join('; ')}`);
  }
  console.log(`${name}: ${questions.length - faults.length} of ${questions.length}`);
  for (const fault of faults) console.log(fault);
}

await evaluate();
