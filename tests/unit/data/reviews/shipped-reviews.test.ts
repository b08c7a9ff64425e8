import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../../../data/corpus/read-corpus.js';
import { buildBatches } from '../../../../data/load/records/build-batches.js';
import { agreementOf } from '../../../../data/reviews/agreement-of.js';
import { reviewedPairs } from '../../../../data/reviews/reviewed-pairs.js';
import { reviewStatus } from '../../../../data/reviews/review-status.js';
import { ReviewStore } from '../../../../data/reviews/review-store.js';
import { textHash } from '../../../../data/reviews/text-hash.js';

const corpus = fileURLToPath(new URL('../../../../data/corpus', import.meta.url));
const store = new ReviewStore(null);

it('every shipped judgement is of a text that the corpus has, and none is left contested', async () => {
  const { book, problems } = await store.read();
  expect(problems).toEqual([]);
  const hashes = new Map<string, string>();
  for (const { nodes } of buildBatches(await readCorpus(corpus)).batches)
    for (const { id, label, properties } of nodes) {
      if (label === 'Clause' || label === 'Duty') hashes.set(id, textHash(properties.text));
      else if (label === 'Division') hashes.set(id, textHash(properties.name));
    }
  const wanting = book
    .all()
    .filter((reviews) => ['STALE', 'CONTESTED', 'UNREVIEWED'].includes(reviewStatus(reviews, (id) => hashes.get(id) ?? null)))
    .map(({ history }) => history[0]!.ends.map(({ holder, ordinal, text }) => `${holder} ${ordinal} ${text.slice(0, 12)}`));
  expect(wanting).toEqual([]);
});

it('the two readings agree well beyond chance', async () => {
  const { book } = await store.read();
  const { alpha, units, reviewers } = agreementOf(book, 'ALIGNMENT');
  expect(reviewers).toHaveLength(2);
  expect(units).toBe(172);
  expect(alpha).toBeGreaterThan(0.8);
});

it('the judged pairs come as one list, two fifths of the left duties kept aside', async () => {
  const pairs = reviewedPairs((await store.read()).book);
  expect(pairs).toHaveLength(221);
  expect(pairs.find(({ left, right }) => left.duty === 9 && left.clause === null && right.duty === 14)).toMatchObject({
    left: { holder: '西安市工业和信息化委员会' },
    relation: 'NARROWER',
    sure: false,
    set: 'tuning',
  });
  const aside = new Set(pairs.filter(({ set }) => set === 'aside').map(({ left }) => left.duty));
  expect([...aside].sort((a, b) => a - b)).toEqual([1, 3, 5, 10, 11, 13]);
  expect(pairs.some(({ set, left }) => set === 'tuning' && aside.has(left.duty))).toBe(false);
});
