import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ReviewStore } from '../../../../data/reviews/review-store.js';
import { judgement, pair, withdrawal } from '../../../support/reviews/judgement.js';

const program = fileURLToPath(new URL('../../../support/reviews/append-child.ts', import.meta.url));

let folder: string;
let log: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-reviews-'));
  log = join(folder, 'judgements.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that appends; what it has written out was on the disk before. */
function startChild(name: string, count: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, name, String(count)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const written: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => written.push(line));
  const ended = once(child, 'close');
  return { child, written, reader, ended };
}

const idsIn = async (store: ReviewStore) => (await store.read()).book.all().flatMap(({ history }) => history.map(({ id }) => id));

it('what one has appended, others read, also where they had the file open before', async () => {
  const [one, other] = [new ReviewStore(folder, null), new ReviewStore(folder, null)];
  expect((await other.read()).book.of(pair)).toBe(undefined);
  const first = judgement('甲');
  await one.append(() => first);
  expect((await other.read()).book.of(pair)?.independent).toEqual([first]);
  await other.append(() => withdrawal(first));
  const { book, problems } = await one.read();
  expect(book.of(pair)).toMatchObject({ independent: [], history: [first] });
  expect(book.withdrawalOf(first.id)).toMatchObject({ withdraws: first.id });
  expect(problems).toEqual([]);
  expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(2);
});

it('many at once in one process are all kept, and each sees those before it', async () => {
  const store = new ReviewStore(folder, null);
  const seen: number[] = [];
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      store.append((book) => {
        seen.push(book.all().length);
        return judgement('甲', { id: `review-many-${i}`, target: `assignment-${i}`, kind: 'ASSIGNMENT' });
      }),
    ),
  );
  expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => i));
  expect(await idsIn(store)).toHaveLength(30);
}, 60_000);

it('two processes lose nothing of each other', async () => {
  const children = [startChild('a', 40), startChild('b', 40)];
  await Promise.all(children.map(({ ended }) => ended));
  const { book, problems } = await new ReviewStore(folder, null).read();
  expect(problems).toEqual([]);
  expect(book.all()).toHaveLength(80);
}, 120_000);

it('a process that is killed again and again loses nothing that it had said was written, and blocks nobody', async () => {
  const promised: string[] = [];
  for (const name of ['k0', 'k1', 'k2', 'k3']) {
    const { child, written, reader, ended } = startChild(name, 10_000);
    while (written.length < 5) await once(reader, 'line');
    child.kill('SIGKILL');
    await ended;
    promised.push(...written);
  }
  const store = new ReviewStore(folder, null);
  await store.append(() => judgement('after', { id: 'review-after' }));
  expect(await idsIn(store)).toEqual(expect.arrayContaining([...promised, 'review-after']));
}, 120_000);

it('a half last line is reported with its place, and the next judgement stands on a line of its own', async () => {
  const store = new ReviewStore(folder, null);
  const [first, second, third] = [judgement('甲'), judgement('乙'), judgement('丙')];
  await store.append(() => first);
  const whole = (await readFile(log)).length;
  await store.append(() => second);
  await truncate(log, whole + 100);
  expect((await store.read()).problems).toEqual([{ file: log, line: 2, message: expect.stringContaining('broken off') }]);
  await store.append(() => third);
  const { book, problems } = await store.read();
  expect(problems).toEqual([{ file: log, line: 2, message: expect.stringContaining('broken off') }]);
  expect(book.of(pair)?.history).toEqual([first, third]);
});

it('lines that are no judgements do not hide the others', async () => {
  const [first, last] = [judgement('甲'), judgement('乙')];
  const impossible = { ...judgement('丙'), verdict: 'CHANGE' };
  await writeFile(log, [JSON.stringify(first), '{"record":"judgement"}', JSON.stringify(impossible), '', JSON.stringify(last)].join('\n'));
  const store = new ReviewStore(folder, null);
  const { book, problems } = await store.read();
  expect(book.of(pair)?.independent).toEqual([first, last]);
  expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  const more = judgement('丁');
  await appendFile(log, `\n${JSON.stringify(more)}\n`);
  expect((await store.read()).book.of(pair)?.independent).toEqual([first, last, more]);
});

it('a file that a person has edited is read anew', async () => {
  const store = new ReviewStore(folder, null);
  await store.append(() => judgement('甲', { note: 'before' }));
  await store.read();
  await writeFile(log, `${JSON.stringify(judgement('乙', { note: 'after' }))}\n`);
  expect((await store.read()).book.of(pair)?.history.map(({ note }) => note)).toEqual(['after']);
});
