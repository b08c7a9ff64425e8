import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentDesk } from '../../data/load/desk/document-desk.js';
import { datasetOf } from '../../data/load/records/corpus-dataset.js';
import { ReviewStore } from '../../data/reviews/review-store.js';
import type { RecordBatch } from '../../graph-schema/model/records.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { corpusOf, documentOf, inventedCity } from '../fixtures/mandates/invented-corpus.js';
import { ask, servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { clear } from '../support/store/clear-neo4j.js';

const token = 'a-token-of-the-tests';
const saved = `__typename
  ... on ReviewSaved { status judged review { id verdict relation note reviewer withdrawn } }
  ... on ReviewFailure { code message remedy field }`;
const judging = (kind: string) => `mutation ($input: ReviewInput!) { result: review${kind}(input: $input) { ${saved} } }`;
const queue = /* GraphQL */ `
  query ($kind: ReviewKind!, $reviewer: String, $status: [ReviewStatus!], $includeJudged: Boolean, $first: Int, $after: String) {
    reviewQueue(kind: $kind, reviewer: $reviewer, status: $status, includeJudged: $includeJudged, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      progress {
        total
        reviewed
        mine
        contested
        stale
      }
      nodes {
        target
        kind
        relation
        score
        status
        judged
        left {
          id
          kind
          holder
          text
          hash
        }
        right {
          id
          kind
          holder
          text
          hash
        }
        reviews {
          verdict
          note
          reviewer
        }
      }
    }
  }
`;

interface Reviewed extends ServedAtlas {
  folder: string;
  /** Judges as a curator of this name. */
  judge(kind: 'Alignment' | 'Assignment' | 'Exercise', reviewer: string, input: Record<string, unknown>, as?: string): Promise<Loose>;
  takeBack(review: string, reviewer: string): Promise<Loose>;
  queue(variables: Record<string, unknown>): Promise<Loose>;
  statusOf(target: string, reviewer?: string): Promise<string>;
}

async function reviewedAtlas(options: { store?: GraphStore; folder?: string; batches?: RecordBatch[] } = {}): Promise<Reviewed> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'atlas-reviewed-')));
  const curators = { desk: new DocumentDesk(folder, join(folder, 'added')), tokens: [token], reviews: new ReviewStore(folder, null) };
  const { store, batches } = options;
  const atlas = await servedAtlas({ curators, ...(store ? { store } : {}), ...(batches ? { batches } : {}) });
  const curate = async (query: string, variables: Record<string, unknown>, given = token) => {
    const { data, errors } = await ask(atlas.url, query, variables, { authorization: `Bearer ${given}` });
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    ...atlas,
    folder,
    judge: async (kind, reviewer, input, as) => (await curate(judging(kind), { input: { reviewer, ...input } }, as)).result,
    takeBack: async (review, reviewer) =>
      (
        await curate(
          `mutation ($review: ID!, $reviewer: String!) { result: withdrawReview(review: $review, reviewer: $reviewer) { ${saved} } }`,
          { review, reviewer },
        )
      ).result,
    queue: async (variables) => {
      const { data, errors } = await atlas.ask(queue, variables);
      expect(errors).toBeUndefined();
      return data.reviewQueue;
    },
    statusOf: async (target, reviewer) => {
      const { data } = await ask(
        atlas.url,
        'query ($id: ID!) { node(id: $id) { ... on Assignment { reviewStatus } ... on Alignment { reviewStatus } ... on Exercise { reviewStatus } } }',
        { id: target },
        reviewer ? { 'atlas-reviewer': encodeURIComponent(reviewer) } : {},
      );
      return data.node.reviewStatus;
    },
  };
}

/** What holds of judging whatever the engine. */
function judgingWorks(open: () => Promise<Reviewed>) {
  let atlas: Reviewed;
  beforeAll(async () => {
    atlas = await open();
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    await rm(atlas.folder, { recursive: true, force: true });
  });

  it.each(['Assignment', 'Alignment'] as const)('an %s is judged by two, blind to each other, settled, and taken back', async (name) => {
    const kind = name.toUpperCase();
    const { nodes, progress } = await atlas.queue({ kind, reviewer: '甲', first: 100 });
    expect(progress).toMatchObject({ total: nodes.length, reviewed: 0, mine: 0 });
    const uncertainty = nodes.map(({ score }: Loose) => Math.abs(score - 0.5));
    expect(uncertainty).toEqual([...uncertainty].sort((a, b) => a - b));
    const [item] = nodes;
    const { target } = item;
    expect(item).toMatchObject({ kind, status: 'UNREVIEWED', judged: 0, reviews: [] });

    const first = await atlas.judge(name, '甲', { target, verdict: 'ACCEPT', note: '一样', texts: [item.left.hash, item.right.hash] });
    expect(first).toMatchObject({ status: 'ACCEPTED', judged: 1, review: { verdict: 'ACCEPT', note: '一样', reviewer: '甲' } });
    expect((await atlas.queue({ kind, reviewer: '甲', first: 100 })).nodes.map((one: Loose) => one.target)).not.toContain(target);

    // the second sees that somebody has judged, and not what
    const seen = (await atlas.queue({ kind, reviewer: '乙', first: 100 })).nodes.find((one: Loose) => one.target === target);
    expect(seen).toMatchObject({ status: null, judged: 1, reviews: [] });
    const ofTarget =
      'query ($target: ID!, $reviewer: String) { reviews(target: $target, reviewer: $reviewer) { status judged reviews { note } } }';
    expect((await atlas.ask(ofTarget, { target, reviewer: '乙' })).data.reviews).toEqual({ status: null, judged: 1, reviews: [] });
    expect((await atlas.ask(ofTarget, { target })).data.reviews.reviews).toEqual([]);
    expect((await atlas.ask(ofTarget, { target, reviewer: '甲' })).data.reviews).toMatchObject({
      status: 'ACCEPTED',
      reviews: [{ note: '一样' }],
    });
    expect(await atlas.statusOf(target)).toBe('ACCEPTED');
    expect(await atlas.statusOf(target, '乙')).toBe('UNREVIEWED');
    const accepted = await atlas.queue({ kind, reviewer: '乙', status: ['ACCEPTED'], first: 100 });
    expect(accepted.nodes).toEqual([]);

    const second = await atlas.judge(name, '乙', { target, verdict: 'REJECT', note: '不同' });
    expect(second).toMatchObject({ status: 'CONTESTED', judged: 2 });
    const [contested] = (await atlas.queue({ kind, reviewer: '丙', status: ['CONTESTED'] })).nodes;
    expect(contested).toMatchObject({ target, judged: 2, reviews: [{ note: '一样' }, { note: '不同' }] });

    const third = await atlas.judge(name, '丙', { target, verdict: 'REJECT', adjudicates: true });
    expect(third).toMatchObject({ status: 'REJECTED', judged: 2 });
    expect(await atlas.takeBack(third.review.id, '丙')).toMatchObject({ status: 'CONTESTED', review: { withdrawn: true } });
    // blind again, for one who has taken theirs back
    expect(await atlas.takeBack(second.review.id, '乙')).toMatchObject({ status: 'UNREVIEWED', judged: 1 });
    expect(await atlas.statusOf(target)).toBe('ACCEPTED');
    expect(await atlas.takeBack(second.review.id, '乙')).toMatchObject({ code: 'UNKNOWN_REVIEW' });
    expect(await atlas.takeBack(first.review.id, '乙')).toMatchObject({ code: 'NOT_YOURS' });

    const { agreement } = (await atlas.ask('{ reviewSummary { agreement { kind units alpha values } } }')).data.reviewSummary;
    expect(agreement).toContainEqual(expect.objectContaining({ kind, units: 0, alpha: null }));
  });

  it('a list of assignments is filtered by how they were judged', async () => {
    const { nodes } = await atlas.queue({ kind: 'ASSIGNMENT', reviewer: '丁', first: 100 });
    const { target, left } = nodes.at(-1);
    await atlas.judge('Assignment', '丁', { target, verdict: 'REJECT' });
    const lists =
      'query ($id: ID!) { duty(id: $id) { all: assignments { id } rejected: assignments(reviewStatus: [REJECTED]) { id reviewStatus } } }';
    const { data } = await atlas.ask(lists, { id: left.id });
    expect(data.duty.rejected).toEqual([{ id: target, reviewStatus: 'REJECTED' }]);
    expect(data.duty.all.length).toBeGreaterThanOrEqual(1);
    const { data: shares } = await atlas.ask('{ reviewShare(kind: ASSIGNMENT) { inferred reviewed rejected share } }');
    expect(shares.reviewShare).toMatchObject({ rejected: 1 });
    expect(shares.reviewShare.share).toBeCloseTo(shares.reviewShare.reviewed / shares.reviewShare.inferred);
  });
}

describe('judging, on the embedded graph', () => judgingWorks(() => reviewedAtlas()));

describeWithNeo4j('judging, on Neo4j', (server) => {
  judgingWorks(async () => {
    const store = new Neo4jStore(server);
    await clear(store);
    return reviewedAtlas({ store });
  });
});

describe('what cannot be judged', () => {
  let atlas: Reviewed;
  let target: string;
  beforeAll(async () => {
    atlas = await reviewedAtlas();
    target = (await atlas.queue({ kind: 'ASSIGNMENT' })).nodes[0].target;
  });
  afterAll(async () => {
    await atlas.stop();
    await rm(atlas.folder, { recursive: true, force: true });
  });

  it.each([
    ['without a token', { verdict: 'ACCEPT' }, 'UNAUTHORISED', ''],
    ['with a wrong token', { verdict: 'ACCEPT' }, 'UNAUTHORISED', 'not-the-token-at-all'],
    ['without a name', { verdict: 'ACCEPT', reviewer: ' ' }, 'BAD_INPUT', token],
    ['of nothing', { verdict: 'ACCEPT', target: 'assignment-0000000000000000' }, 'UNKNOWN_TARGET', token],
    ['of another kind', { verdict: 'ACCEPT', target: 'duty-0000000000000000' }, 'UNKNOWN_TARGET', token],
    ['of a text that has changed', { verdict: 'ACCEPT', texts: ['0', '0'] }, 'TEXT_CHANGED', token],
    ['as changed, without what to', { verdict: 'CHANGE' }, 'BAD_INPUT', token],
    ['as changed to a division that is none', { verdict: 'CHANGE', division: 'division-0' }, 'BAD_INPUT', token],
    ['with a note without end', { verdict: 'ACCEPT', note: '长'.repeat(2001) }, 'BAD_INPUT', token],
  ])('%s', async (_name, input, code, as) => {
    expect(await atlas.judge('Assignment', '甲', { target, ...input }, as)).toMatchObject({ __typename: 'ReviewFailure', code });
    expect(await readFile(join(atlas.folder, 'judgements.jsonl'), 'utf8').catch(() => '')).toBe('');
  });

  it('an id that is of no department has no queue', async () => {
    const [{ left }] = (await atlas.queue({ kind: 'ASSIGNMENT' })).nodes;
    const { errors } = await atlas.ask('query ($ids: [ID!]) { reviewQueue(kind: ASSIGNMENT, departments: $ids) { totalCount } }', {
      ids: [left.id],
    });
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'departments' } });
  });

  it('a server without curators says so', async () => {
    const plain = await servedAtlas();
    try {
      const { data } = await plain.ask(judging('Assignment'), { input: { target, verdict: 'ACCEPT', reviewer: '甲' } });
      expect(data.result).toMatchObject({ code: 'NOT_CONFIGURED' });
    } finally {
      await plain.stop();
    }
  });
});

const left = `甲市信用局主要职责
一、主要职责
（一）负责推动全市社会信用体系建设，监督管理信用服务机构。
（二）拟订全市中小企业发展规划并组织实施。
二、内设机构
（一）信用管理处
（二）企业发展处
`;
const right = left.replaceAll('甲市', '乙市').replace('监督管理信用服务机构', '规范信用服务市场');

describe('what becomes of judgements', () => {
  const ofRight = documentOf(inventedCity(1).code, 'right.txt', right, { department: '乙市信用局', title: '乙市信用局主要职责' });
  const ofLeft = (text: string) =>
    documentOf(inventedCity(0).code, 'left.txt', text, { department: '甲市信用局', title: '甲市信用局主要职责' });

  it('they outlive the graph and its rebuild; a changed text makes them stale; a broken line hides none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-rebuilt-'));
    try {
      const serve = async (text: string) => {
        const { batches } = await datasetOf(corpusOf([ofLeft(text), ofRight]));
        return reviewedAtlas({ folder, batches: await batches() });
      };
      let atlas = await serve(left);
      const { nodes } = await atlas.queue({ kind: 'ALIGNMENT', first: 100 });
      const item = nodes.find((one: Loose) => one.left.kind === 'CLAUSE' && one.left.text.includes('中小企业'));
      const other = nodes.find((one: Loose) => one.left.kind === 'CLAUSE' && one.left.text.includes('体系建设'));
      for (const { target } of [item, other]) await atlas.judge('Alignment', '甲', { target, verdict: 'REJECT' });
      // an embedded graph in a temporary folder: stopping takes it away
      await atlas.stop();
      await appendFile(join(folder, 'judgements.jsonl'), '{"record":"judge');

      atlas = await serve(left);
      expect(await atlas.statusOf(item.target)).toBe('REJECTED');
      const summary = '{ reviewSummary { judgements problems { file line } stale { target } } }';
      const { data } = await atlas.ask(summary);
      expect(data.reviewSummary).toMatchObject({ judgements: 2, problems: [{ file: 'judgements.jsonl', line: 3 }], stale: [] });
      await atlas.stop();

      atlas = await serve(left.replace('中小企业发展规划', '民营企业发展规划和政策'));
      const stale = await atlas.queue({ kind: 'ALIGNMENT', reviewer: '甲', status: ['STALE'] });
      expect(stale.nodes).toEqual([expect.objectContaining({ target: item.target, status: 'STALE' })]);
      expect((await atlas.queue({ kind: 'ALIGNMENT', reviewer: '甲', includeJudged: true, first: 100 })).progress).toMatchObject({
        stale: 1,
      });
      expect(await atlas.statusOf(other.target)).toBe('REJECTED');
      // judged again, it stands again
      expect(await atlas.judge('Alignment', '甲', { target: item.target, verdict: 'REJECT' })).toMatchObject({ status: 'REJECTED' });
      await atlas.stop();

      // the mandate is gone altogether: kept, and listed
      const { batches } = await datasetOf(corpusOf([ofRight]));
      atlas = await reviewedAtlas({ folder, batches: await batches() });
      expect((await atlas.ask(summary)).data.reviewSummary).toMatchObject({ judgements: 3, stale: [{}, {}] });
      await atlas.stop();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);

  it('what is gone is shown as what it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-gone-'));
    const end = { holder: '乙市信用局', ordinal: null, hash: 'x' };
    const judgement = {
      ...{ record: 'judgement', id: 'review-1', kind: 'ASSIGNMENT', target: 'assignment-0000000000000000' },
      ends: [
        { ...end, id: 'clause-0000000000000000', text: '规范信用服务市场' },
        { ...end, id: 'item-0000000000000000', text: '承担信用服务市场的规范工作。' },
      ],
      ...{ machine: null, method: 'by reading', verdict: 'ACCEPT', change: null, sure: true, note: '' },
      ...{ reviewer: '甲', when: '2026-01-01T00:00:00Z', adjudicates: false },
    };
    await appendFile(join(folder, 'judgements.jsonl'), `${JSON.stringify(judgement)}\n`);
    const { batches } = await datasetOf(corpusOf([ofRight]));
    const atlas = await reviewedAtlas({ folder, batches: await batches() });
    try {
      const { nodes } = await atlas.queue({ kind: 'ASSIGNMENT', reviewer: '甲', includeJudged: true, first: 100 });
      const gone = nodes.find((one: Loose) => one.target === judgement.target);
      expect([gone.left.kind, gone.right.kind]).toEqual(['CLAUSE', 'DIVISION_CLAUSE']);
    } finally {
      await atlas.stop();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
