import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusDataset, ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { matchProperties } from '../../data/export/sssom/sssom.js';
import { DocumentDesk } from '../../data/load/desk/document-desk.js';
import { ReviewStore } from '../../data/reviews/review-store.js';
import { reviewedPairs } from '../../data/reviews/reviewed-pairs.js';
import { readCsv } from '../support/export/read-csv.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

const sides = '西安市工业和信息化委员会,上海市经济和信息化委员会';

let folder: string;
let reviews: ReviewStore;
let atlas: ServedAtlas;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  reviews = new ReviewStore(join(folder, 'reviews'));
  const curators = { desk: new DocumentDesk(ownCorpus, join(folder, 'documents')), tokens: [], reviews };
  atlas = await servedAtlas({ batches: await (await corpusDataset()).batches(), exportRateLimit: 0, curators });
}, 120_000);
afterAll(async () => {
  await atlas.stop();
  await rm(folder, { recursive: true });
});

type Mapping = Record<string, string>;

async function exported(format: string, given: Record<string, string> = {}): Promise<{ etag: string; text: string }> {
  const response = await fetch(`${atlas.url}/export/${format}?${new URLSearchParams({ scope: `compare:${sides}`, ...given }).toString()}`);
  return { etag: response.headers.get('etag')!, text: await response.text() };
}

async function mappings(given: Record<string, string> = {}): Promise<Mapping[]> {
  const lines = (await exported('sssom', given)).text.trimEnd().split('\n');
  const [columns, ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(columns!.map((name, index) => [name, row[index]!])));
}

const bare = (text: string) => text.replaceAll(/\s/gu, '');

it('SSSOM holds the pairs that people have confirmed, as they judged them, with their names', async () => {
  const judged = reviewedPairs((await reviews.read()).book);
  const confirmed = judged.flatMap(({ left, right, relation }) =>
    relation === 'NONE' ? [] : [`${bare(left.text)} ${matchProperties[relation]} ${bare(right.text)}`],
  );
  const found = await mappings();
  const said = found.map((one) => `${bare(one['subject_label']!)} ${one['predicate_id']} ${bare(one['object_label']!)}`);
  expect(confirmed.length).toBeGreaterThan(100);
  expect(said.sort()).toEqual(confirmed.sort());
  for (const one of found) {
    expect(one['mapping_justification']).toBe('semapv:ManualMappingCuration');
    expect(one['reviewer_label']).toMatch(/atlas maintainers/u);
    expect(one['other']).toMatch(/^review_status=(ACCEPTED|CHANGED)\|left=document-\S+:\d+-\d+/u);
  }
  const rejected = new Set(
    judged.flatMap(({ left, right, relation }) => (relation === 'NONE' ? [`${bare(left.text)} ${bare(right.text)}`] : [])),
  );
  const all = await mappings({ inferred: 'true' });
  expect(all.length).toBeGreaterThan(found.length);
  expect(all.filter((one) => rejected.has(`${bare(one['subject_label']!)} ${bare(one['object_label']!)}`))).toEqual([]);
  for (const one of all.filter(({ other }) => other!.includes('UNREVIEWED')))
    expect(one).toMatchObject({ mapping_justification: 'semapv:LexicalMatching', reviewer_label: '' });
});

it('inferred assignments that people accepted count as reviewed; those that they rejected are in no export', async () => {
  const rows = readCsv((await exported('csv', { table: 'assignments', scope: 'city:310000' })).text);
  const inferred = rows.filter(({ basis }) => basis === 'INFERRED');
  expect(inferred.length).toBeGreaterThan(10);
  expect(new Set(inferred.map((row) => row['review_status']))).toEqual(new Set(['ACCEPTED']));
  const all = readCsv((await exported('csv', { table: 'assignments', scope: 'city:310000', inferred: 'true' })).text);
  expect(all.map((row) => row['review_status'])).not.toContain('REJECTED');
});

it('a new judgement makes a new file', async () => {
  const { book } = await reviews.read();
  const before = await exported('sssom');
  const [first] = (await mappings()).filter(({ other }) => other!.includes('review_status=ACCEPTED'));
  const ends = [first!['subject_id']!, first!['object_id']!].map((id) => id.replace('atlas:', ''));
  const { history } = book.all().find((one) => one.history[0]!.ends.every(({ id }) => ends.includes(id)))!;
  await reviews.append(() => ({
    ...history[0]!,
    id: 'review-0000000000000001',
    verdict: 'REJECT',
    change: null,
    adjudicates: true,
    reviewer: '甲',
    when: '2099-01-01T00:00:00Z',
  }));
  const after = await exported('sssom');
  expect(after.etag).not.toBe(before.etag);
  for (const inferred of ['false', 'true'])
    expect(
      (await mappings({ inferred })).filter(
        (one) => one['subject_id'] === first!['subject_id'] && one['object_id'] === first!['object_id'],
      ),
    ).toEqual([]);
  const { data } = await atlas.ask(
    `query ($left: ID!, $right: ID!) { compare(left: $left, right: $right) { alignments { reviewStatus relation judgedRelation leftClause { id } leftDuty { id } rightClause { id } rightDuty { id } } } }`,
    Object.fromEntries((await departments()).map((id, index) => [index === 0 ? 'left' : 'right', id])),
  );
  expect(data.compare.alignments.length).toBeGreaterThan(20);
  expect(data.compare.alignments.map(({ reviewStatus }: { reviewStatus: string }) => reviewStatus)).not.toContain('REJECTED');
});

async function departments(): Promise<string[]> {
  const { data } = await atlas.ask('{ departments(first: 10) { nodes { id name } } }');
  return sides.split(',').map((name) => data.departments.nodes.find((one: { name: string }) => one.name === name).id);
}
