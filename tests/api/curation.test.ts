import { readdir } from 'node:fs/promises';
import { inventedMandate } from '../fixtures/mandates/invented-corpus.js';
import { readFixture } from '../fixtures/mandates/read-fixture.js';
import { curatedAtlas, type CuratedAtlas } from '../support/api/curated-atlas.js';
import { wholeGraph } from '../support/store/whole-graph.js';

const base64 = Buffer.from(readFixture('linjiang-maritime.txt')).toString('base64');
const input = { base64, file: 'linjiang.txt', city: '990100', cityName: '临江市', level: 'PREFECTURE_CITY' };

const failed = '... on CurationFailure { code message remedy field existing }';
const preview = /* GraphQL */ `
  mutation ($input: DocumentInput!) {
    result: previewDocument(input: $input) {
      __typename
      ... on DocumentPreview {
        id
        title
        kind
        number
        date
        supplied
        share
        text
        city { code name level }
        organizations { name status counts { name count } }
        facts { start end kind label }
        unassigned { start end }
        sections { section gap start end }
        problems { rule start end message }
        obstacles { code field message remedy }
      }
      ${failed}
    }
  }
`;
const ingest = `mutation ($input: DocumentInput!) { result: ingestDocument(input: $input) {
  __typename
  ... on DocumentIngested { document { id title supplied city { name } } departments { name duties { ordinal } divisions { name } } }
  ${failed}
} }`;
const removal = `mutation ($document: String!) { result: removeDocument(document: $document) { __typename ... on DocumentRemoved { id title } ${failed} } }`;

describe('curating', () => {
  let atlas: CuratedAtlas;
  beforeAll(async () => {
    atlas = await curatedAtlas();
  });
  afterAll(() => atlas.stop());
  const names = async () =>
    (await atlas.ask('{ departments(first: 50) { nodes { name } } }')).data.departments.nodes.map(({ name }: { name: string }) => name);
  const addedTitles = async () =>
    (await atlas.ask('{ addedDocuments { title } }')).data.addedDocuments.map(({ title }: { title: string }) => title);

  it.each([
    ['previewDocument', preview, { input }],
    ['ingestDocument', ingest, { input }],
    ['removeDocument', removal, { document: 'x' }],
  ])('%s is for curators only', async (_name, query, variables) => {
    for (const answer of [await atlas.ask(query, variables), await atlas.curate(query, variables, 'a-token-of-the-testz')]) {
      expect(answer.data.result).toMatchObject({ __typename: 'CurationFailure', code: 'UNAUTHORISED' });
    }
    expect(await addedTitles()).toEqual([]);
  });

  it('a preview shows what would be loaded, each fact at its place, and changes nothing', async () => {
    const before = await wholeGraph(atlas.store);
    const { data } = await atlas.curate(preview, { input: { ...input, number: '临编〔2020〕1号', date: '2020' } });
    const { text, facts, ...read } = data.result;
    expect(read).toMatchObject({
      title: '临江市海洋与渔业局职能配置、内设机构和人员编制规定',
      kind: 'MANDATE',
      number: '临编〔2020〕1号',
      supplied: ['number', 'date', 'city'],
      share: 1,
      city: { name: '临江市' },
      organizations: [{ name: '临江市海洋与渔业局', counts: expect.arrayContaining([{ name: 'divisions', count: 3 }]) }],
      problems: expect.arrayContaining([expect.objectContaining({ rule: 'division-count' })]),
      obstacles: [],
    });
    const duty = facts.find(({ kind }: { kind: string }) => kind === 'Duty');
    expect([...text].slice(duty.start, duty.end).join('')).toMatch(/^贯彻执行海洋.*实施。$/u);
    expect(read.sections).toContainEqual(expect.objectContaining({ section: 'AFFILIATED_UNITS', gap: 'SET_ELSEWHERE' }));
    expect(await wholeGraph(atlas.store)).toEqual(before);
    expect(await readdir(atlas.added).catch(() => [])).toEqual([]);
  });

  it('adds a document, which every answer then knows, and takes it away again', async () => {
    await atlas.curate(ingest, {
      input: { ...input, text: new TextDecoder().decode(inventedMandate(5).bytes), base64: null, city: '990200' },
    });
    const before = await wholeGraph(atlas.store);
    const { data } = await atlas.curate(ingest, { input });
    expect(data.result).toMatchObject({
      __typename: 'DocumentIngested',
      document: { supplied: ['city'], city: { name: '临江市' } },
      departments: [{ name: '临江市海洋与渔业局', divisions: [{ name: '办公室' }, { name: '海域管理科' }, { name: '渔政科' }] }],
    });
    expect(await names()).toContain('临江市海洋与渔业局');
    expect(await addedTitles()).toContain('临江市海洋与渔业局职能配置、内设机构和人员编制规定');

    const again = await atlas.curate(ingest, { input: { ...input, city: '990100' } });
    expect(again.data.result).toMatchObject({ code: 'ALREADY_THERE', existing: data.result.document.id });

    const gone = await atlas.curate(removal, { document: data.result.document.id });
    expect(gone.data.result).toMatchObject({ __typename: 'DocumentRemoved', id: data.result.document.id });
    expect(await wholeGraph(atlas.store)).toEqual(before);
    expect(await names()).not.toContain('临江市海洋与渔业局');
  });

  it('a correction goes before what the text says, and is marked as given', async () => {
    const corrected = { ...input, department: '临江市海洋局', title: '三定规定', kind: 'MANDATE' };
    const { data } = await atlas.curate(preview, { input: corrected });
    expect(data.result).toMatchObject({
      title: '三定规定',
      supplied: ['title', 'city', 'department'],
      organizations: [{ name: '临江市海洋局' }],
    });
  });

  it.each([
    ['an unknown city', { base64, city: '990900' }, { code: 'UNKNOWN_CITY', field: 'cityName' }],
    ['a city code that is none', { base64, city: 'x' }, { code: 'BAD_INPUT', field: 'city' }],
    ['no document', { city: '990100' }, { code: 'BAD_INPUT', field: 'text' }],
    ['bytes that are no text', { ...input, base64: Buffer.from([1, 0, 2, 0]).toString('base64') }, { code: 'UNREADABLE' }],
    [
      'a text without an organization',
      { ...input, base64: null, text: '今天天气很好。' },
      { code: 'NO_ORGANIZATION', field: 'department' },
    ],
  ])('says what is wrong with %s', async (_name, wrong, expected) => {
    const { data } = await atlas.curate(ingest, { input: wrong });
    expect(data.result).toMatchObject({ __typename: 'CurationFailure', ...expected });
    expect(data.result.remedy).not.toBe('');
  });

  it('says what is wrong with a document that is not there, or that came with the atlas', async () => {
    expect((await atlas.curate(removal, { document: 'nowhere' })).data.result.code).toBe('NOT_FOUND');
    const { data } = await atlas.ask('{ documents(first: 1) { nodes { id } } }');
    expect((await atlas.curate(removal, { document: data.documents.nodes[0].id })).data.result.code).toBe('NOT_ADDED');
  });

  it('takes 2 MB from a curator, and no more than before from others', async () => {
    const text = (bytes: number) => '负责海洋灾害应急处置。'.repeat(Math.floor(bytes / 33));
    const large = { input: { ...input, base64: null, text: text(400_000) } };
    expect((await atlas.ask(preview, large)).status).toBe(413);
    expect((await atlas.curate(preview, large, 'a-wrong-token-of-the-tests')).status).toBe(413);
    expect((await atlas.curate(preview, large)).status).toBe(200);
    const { data } = await atlas.curate(preview, { input: { ...input, base64: null, text: text(2.2 * 1024 * 1024) } });
    expect(data.result).toMatchObject({ code: 'UNREADABLE', message: expect.stringContaining('2097152') });
  });
});

it('a server without a token takes no changes, and says how to change that', async () => {
  const atlas = await curatedAtlas([]);
  const { data } = await atlas.curate(ingest, { input });
  await atlas.stop();
  expect(data.result).toMatchObject({ code: 'NOT_CONFIGURED', remedy: expect.stringContaining('ATLAS_CURATOR_TOKEN') });
});
