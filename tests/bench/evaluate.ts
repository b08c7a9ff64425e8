import { printAlignment } from './alignment/print-alignment.js';
import { printQuestions } from './questions/evaluate-questions.js';
import { exerciseLines } from '../support/exercises/score-exercises.js';
import { writeRuleFigures } from './rules/write-figures.js';
import { scoreDivisions } from '../support/questions/division-reading.js';

/** Prints how many questions are answered as expected, and how what is inferred compares with careful readings. */
async function evaluate(): Promise<void> {
  await printQuestions();
  const { recall, precision, missed, wrong } = await scoreDivisions();
  console.log(`division → duty: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
  if (wrong.length > 0) console.log(`  wrong: ${wrong.join(', ')}`);
  for (const line of await exerciseLines()) console.log(line);
  await printAlignment();
  await writeRuleFigures();
}

await evaluate();
