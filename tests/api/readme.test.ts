import { readFile, writeFile } from 'node:fs/promises';
import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import { compactJson } from '../support/api/compact-json.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

const readme = new URL('../../README.md', import.meta.url);
/** A question and, right behind it, its answer. */
const examples = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: await (await corpusDataset()).batches() });
}, 120_000);
afterAll(() => atlas.stop());

it('the five questions of the README have the answers that stand there (README_WRITE=1 npm test -- api readme rewrites them)', async () => {
  const text = await readFile(readme, 'utf8');
  const found = [...text.matchAll(examples)];
  expect(found).toHaveLength(5);
  let rewritten = text;
  for (const [block, question = '', printed = ''] of found) {
    const answer = await atlas.ask(question);
    expect(answer.errors).toBeUndefined();
    const now = compactJson(answer.data);
    if (process.env.README_WRITE)
      rewritten = rewritten.replace(block, () => block.replace(/```json\n[\s\S]*```$/, () => `\`\`\`json\n${now}\n\`\`\``));
    else expect(answer.data).toEqual(JSON.parse(printed));
  }
  if (process.env.README_WRITE) await writeFile(readme, rewritten);
});
