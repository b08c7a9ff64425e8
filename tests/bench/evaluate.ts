import { askCities } from '../../api/modules/ask/ask-cities.js';
import { scoreDivisions } from '../support/questions/division-reading.js';
import { faultsOf, readQuestions } from '../support/questions/question-set.js';
import { corpusStore } from '../support/store/corpus-store.js';

/** Prints how many questions are answered as expected, and how the inferred assignments compare with a careful reading. */
async function evaluate(): Promise<void> {
  const { store, remove } = await corpusStore();
  try {
    for (const name of ['questions.json', 'questions-second.json']) {
      const questions = await readQuestions(new URL(`../fixtures/${name}`, import.meta.url));
      const faults: string[] = [];
      for (const question of questions) {
        const found = faultsOf(question, await askCities(store, question.text, null));
        if (found.length > 0) faults.push(`  ${question.text} — ${found.join('; ')}`);
      }
      console.log(`${name}: ${questions.length - faults.length} of ${questions.length}`);
      for (const fault of faults) console.log(fault);
    }
  } finally {
    await remove();
  }
  const { recall, precision, missed, wrong } = await scoreDivisions();
  console.log(`division → duty: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
  if (wrong.length > 0) console.log(`  wrong: ${wrong.join(', ')}`);
}

await evaluate();
