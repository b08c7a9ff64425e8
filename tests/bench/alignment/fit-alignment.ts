import { writeFile } from 'node:fs/promises';
import { judgedSets } from '../../support/alignment/judged-set.js';
import { fitModel } from './fit-model.js';

/** Writes `data/pipeline/align/alignment-model.json` from the judged pairs that are not kept aside (`npm run fit-alignment`). */
const file = new URL('../../../data/pipeline/align/alignment-model.json', import.meta.url);
const sets = await judgedSets();
const model = {
  note: 'Weights of the alignment, fitted by `npm run fit-alignment` on judged pairs of mandates; see decision 011. Do not edit by hand.',
  version: '3',
  fittedOn: sets.filter((set) => [...set.clauses.values()].some(({ aside }) => !aside)).length,
  ...fitModel(sets),
};
await writeFile(file, `${JSON.stringify(model, null, 2)}\n`);
console.log(`written: ${file.pathname}`);
