import { readCorpus } from '../../data/corpus/read-corpus.js';
import { ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { parseDocument } from '../../data/pipeline/parse.js';
import { time } from './timing.js';

/** Reading the documents of the corpus, and a long text of one and of two lengths: does the time grow in step? */
export async function benchParse(): Promise<string[]> {
  const documents = (await readCorpus(ownCorpus)).documents.map(({ bytes }) => bytes);
  const characters = documents.reduce((sum, bytes) => sum + [...new TextDecoder().decode(bytes)].length, 0);
  const all = await time(10, () => documents.forEach((bytes) => parseDocument(bytes)));
  const longest = new TextDecoder().decode(documents.reduce((a, b) => (a.length > b.length ? a : b)));
  // Each copy has a heading of its own, so that none is taken for a repeat.
  const copies = (count: number) =>
    new TextEncoder().encode(Array.from({ length: count }, (_, copy) => `附件${copy}\n${longest}`).join('\n'));
  const five = await time(3, () => parseDocument(copies(5)));
  const ten = await time(3, () => parseDocument(copies(10)));
  return [
    `parse, the corpus          ${all.median.toFixed(0)} ms for ${characters} characters: ${((characters / all.median) * 1000).toFixed(0)} characters a second`,
    `parse, twice the text      ${ten.median.toFixed(0)} ms against ${five.median.toFixed(0)} ms: ${(ten.median / five.median).toFixed(1)} times as long (2.0 would be in step)`,
  ];
}
