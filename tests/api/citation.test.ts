import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readCorpus } from '../../data/corpus/read-corpus.js';
import { loadDataset } from '../../data/load/load-dataset.js';
import { ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { buildBatches } from '../../data/load/records/build-batches.js';
import { notCited } from '../../api/modules/citation/cite-fact.js';
import { labels } from '../../graph-schema/model/labels.js';
import { readFixture } from '../fixtures/mandates/read-fixture.js';
import { cslItem } from '../support/cite/csl-item.js';
import { curatedAtlas } from '../support/api/curated-atlas.js';
import { wholeGraph } from '../support/store/whole-graph.js';
import { ask, servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

const citation = `query ($id: ID!) { citation(id: $id, accessed: "2026-11-23") {
  id kind origin basis rule supplied dataset accessed alignment { id score method reviewStatus } reviewers
  references { side gbt7714 bibtex cslJson text address url sourceHash quoteHash document { id title sha256 } evidence { fact quote start end path } }
} }`;
const cited = `query ($id: ID!, $doc: ID, $source: String, $quote: String) { citedAddress(id: $id, doc: $doc, source: $source, quote: $quote) {
  status document { id } citation { id references { quoteHash evidence { quote } } } reference { quoteHash sourceHash }
  sides { side status document { id } reference { quoteHash } }
  elsewhere { fact kind reference { address evidence { quote path } } }
} }`;

/** Opens an address of a citation, as the page does. */
async function open(atlas: ServedAtlas, address: string): Promise<Loose> {
  const url = new URL(address, atlas.url);
  const variables = { id: url.pathname.replace('/cite/', ''), ...Object.fromEntries(url.searchParams) };
  const { data, errors } = await atlas.ask(cited, variables);
  expect(errors).toBeUndefined();
  return data.citedAddress;
}

describe('over the corpus', () => {
  let folder: string;
  let atlas: ServedAtlas;
  const file = '003_e5848d72546f4fd3.txt';
  const load = async () =>
    loadDataset(atlas.store, buildBatches(await readCorpus(folder)).batches, { corpus: 'test', pipeline: 'test', schema: 'test' });
  const edit = async (change: (text: string) => string) => {
    const text = await readFile(join(ownCorpus, file), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    await writeFile(join(folder, file), changed);
    await load();
  };
  const dutyAt = async (path: string): Promise<Loose> => {
    const { data } = await atlas.ask('{ duties(filter: { cities: ["310000"] }, first: 50) { nodes { id path evidence { quote fact } } } }');
    return data.duties.nodes.find((duty: Loose) => duty.path === path);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-cited-'));
    await cp(ownCorpus, folder, { recursive: true });
    atlas = await servedAtlas({ batches: buildBatches(await readCorpus(folder)).batches, publicUrl: 'https://atlas.example.org' });
  }, 60_000);
  afterAll(async () => {
    await atlas.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('a duty: words, place, hashes, version, in every form', async () => {
    const { id, evidence } = await dutyAt('二、（十六）');
    expect(evidence[0].fact).toBe(id);
    const { data } = await atlas.ask(citation, { id });
    const { references, ...fact } = data.citation;
    expect(fact).toEqual({
      id,
      kind: 'Duty',
      origin: 'TEXT',
      basis: 'STATED',
      rule: null,
      supplied: [],
      dataset: 'test-test-test',
      accessed: '2026-11-23',
      alignment: null,
      reviewers: [],
    });
    expect(references).toHaveLength(1);
    const [one] = references;
    expect(one.url).toBe(`https://atlas.example.org${one.address}`);
    expect(one.address).toBe(`/cite/${id}?doc=${one.document.id}&source=${one.sourceHash}&quote=${one.quoteHash}`);
    expect(one.document.sha256.startsWith(one.sourceHash)).toBe(true);
    expect(one.evidence).toMatchObject({ quote: evidence[0].quote, path: '二、（十六）' });
    expect(one.gbt7714).toBe(
      `佚名. 上海市经济和信息化委员会主要职责内设机构和人员编制规定[题名自拟][EB/OL]. [出版者不详],[日期不详]:二、（十六）[2026-11-23]. ${one.url}.`,
    );
    for (const text of [one.bibtex, one.cslJson, one.text]) {
      for (const part of [evidence[0].quote, one.url, one.document.sha256, '二、（十六）', 'test-test-test']) expect(text).toContain(part);
    }
  });

  it('anything that has evidence, by whatever id its evidence gives; the rest says whence it is', async () => {
    const { nodes } = await wholeGraph(atlas.store);
    for (const label of labels) {
      const node = nodes.find((one) => one['label'] === label);
      if (!node) continue;
      const { data, errors } = await atlas.ask(citation, { id: node['id'] });
      expect(errors).toBeUndefined();
      if (notCited.includes(label)) expect({ label, citation: data.citation }).toEqual({ label, citation: null });
      else if (data.citation.origin === 'TEXT') expect(data.citation.references.length).toBeGreaterThan(0);
      else if (label !== 'Document') expect({ label, references: data.citation.references }).toEqual({ label, references: [] });
      if (label === 'City') expect(data.citation.origin).toBe('MANIFEST');
      if (label === 'FunctionArea') expect(data.citation.origin).toBe('CODEBOOK');
      if (label === 'AreaCoding') expect(data.citation).toMatchObject({ basis: 'INFERRED', rule: expect.any(String) });
    }
    expect((await atlas.ask(citation, { id: 'duty-0000000000000000' })).data.citation).toBeNull();
    expect((await atlas.ask(citation, { id: 'x' })).data.citation).toBeNull();
  });

  it('an inferred assignment says so', async () => {
    const { data } = await atlas.ask('{ duties(filter: { cities: ["310000"] }, first: 50) { nodes { assignments { id basis } } } }');
    const { id } = data.duties.nodes.flatMap((duty: Loose) => duty.assignments).find(({ basis }: Loose) => basis === 'INFERRED');
    const answer = (await atlas.ask(citation, { id })).data.citation;
    expect(answer).toMatchObject({ kind: 'Assignment', basis: 'INFERRED', rule: expect.any(String) });
    for (const one of answer.references) expect(one.text).toContain('推断');
  });

  describe('an alignment', () => {
    let pairs: Loose[];
    const citedPair = (path: string) =>
      pairs.find(({ suggested, leftClause, rightDuty }) => suggested && leftClause && rightDuty.path === path);
    beforeAll(async () => {
      const { data } = await atlas.ask('{ departments(first: 100) { nodes { id city { code } duties { id } } } }');
      const [left, right] = ['610100', '310000'].map(
        (code) => data.departments.nodes.find(({ city, duties }: Loose) => city.code === code && duties.length > 0).id,
      );
      const fields = `id suggested score method relation reviewStatus judgedRelation leftClause { id evidence { quote } }
        rightClause { id evidence { quote } } rightDuty { path }`;
      const compared = await atlas.ask(`{ compare(left: "${left}", right: "${right}") { alignments(minScore: 0) { ${fields} } } }`);
      expect(compared.errors).toBeUndefined();
      pairs = compared.data.compare.alignments;
    }, 120_000);
    afterEach(async () => {
      await cp(join(ownCorpus, file), join(folder, file));
      await load();
    });

    it('is cited by both sentences, each with the link that is inferred', async () => {
      const pair = citedPair('二、（十六）');
      const { data } = await atlas.ask(citation, { id: pair.id });
      const { references, ...fact } = data.citation;
      expect(fact).toMatchObject({
        kind: 'Alignment',
        origin: 'TEXT',
        basis: 'INFERRED',
        rule: pair.method,
        alignment: { id: pair.id, score: pair.score, reviewStatus: pair.reviewStatus },
      });
      expect(references.map(({ side, evidence }: Loose) => [side, evidence.quote])).toEqual([
        ['LEFT', pair.leftClause.evidence[0].quote],
        ['RIGHT', pair.rightClause.evidence[0].quote],
      ]);
      expect(references[0].address).toBe(references[1].address);
      expect(new Set(references.map(({ cslJson }: Loose) => JSON.parse(cslJson)[0].id)).size).toBe(2);
      for (const one of references) {
        expect(z.array(cslItem).parse(JSON.parse(one.cslJson))).toHaveLength(1);
        for (const text of [one.gbt7714, one.bibtex, one.cslJson, one.text]) {
          for (const part of ['推断', pair.method, String(pair.score), one.url, one.evidence.path]) expect(text).toContain(part);
        }
        for (const text of [one.bibtex, one.cslJson, one.text]) {
          for (const part of [one.evidence.quote, one.document.sha256, one.quoteHash]) expect(text).toContain(part);
        }
      }
    }, 120_000);

    it('that people have judged says who and what', async () => {
      const pair = pairs.find(({ reviewStatus }) => reviewStatus === 'CHANGED');
      const { data } = await atlas.ask(citation, { id: pair.id });
      expect(data.citation.reviewers.length).toBeGreaterThan(0);
      for (const one of data.citation.references) {
        for (const name of data.citation.reviewers) for (const text of [one.gbt7714, one.cslJson, one.text]) expect(text).toContain(name);
      }
    }, 120_000);

    it('that joins nothing is none', async () => {
      for (const id of ['alignment-c00000000000000000000000000000000', 'alignment-x']) {
        const { data, errors } = await atlas.ask(citation, { id });
        expect(errors).toBeUndefined();
        expect(data.citation).toBeNull();
      }
    }, 120_000);

    it('has an address that opens after a rebuild, and tells which sentence has changed', async () => {
      const { id } = citedPair('二、（十六）');
      const [{ address }, right] = (await atlas.ask(citation, { id })).data.citation.references;
      await load();
      expect(await open(atlas, address)).toMatchObject({ status: 'UNCHANGED', sides: [{ status: 'UNCHANGED' }, { status: 'UNCHANGED' }] });
      await edit((text) => `\n${text}\n`);
      expect(await open(atlas, address)).toMatchObject({
        status: 'FILE_CHANGED',
        citation: { id },
        sides: [
          { side: 'LEFT', status: 'UNCHANGED' },
          { side: 'RIGHT', status: 'FILE_CHANGED' },
        ],
        elsewhere: [],
      });
      await cp(join(ownCorpus, file), join(folder, file));
      await edit((text) => text.replace(right.evidence.quote, right.evidence.quote.replace('信用', '信誉')));
      expect((await open(atlas, address)).sides).toMatchObject([{ side: 'LEFT' }, { side: 'RIGHT', reference: null }]);
      expect(['SENTENCE_CHANGED', 'FACT_GONE']).toContain((await open(atlas, address)).status);
    }, 180_000);

    it('whose one end is gone still leads to the other sentence', async () => {
      const pair = pairs.find(({ suggested, leftClause, rightDuty }) => suggested && leftClause && rightDuty.path === '二、（十七）');
      const [{ address, evidence }] = (await atlas.ask(citation, { id: pair.id })).data.citation.references;
      await edit((text) => text.replace(/（十七）[^\n]*\n/u, ''));
      const found = await open(atlas, address);
      expect(found).toMatchObject({ status: 'FACT_GONE', citation: null, sides: [{ status: 'FACT_GONE' }, { status: 'FACT_GONE' }] });
      expect(found.elsewhere.map(({ reference }: Loose) => reference.evidence.quote)).toContain(evidence.quote);
    }, 120_000);
  });

  describe('an old address', () => {
    let address: string;
    let whole: string;
    let quote: string;
    beforeAll(async () => {
      const { id } = await dutyAt('二、（十六）');
      const [reference] = (await atlas.ask(citation, { id })).data.citation.references;
      ({ address } = reference);
      ({ quote } = reference.evidence);
      whole = (await atlas.ask(citation, { id: reference.document.id })).data.citation.references[0].address;
    });
    afterEach(async () => {
      await cp(join(ownCorpus, file), join(folder, file));
      await load();
    });

    it('opens after a rebuild', async () => {
      await load();
      expect(await open(atlas, address)).toMatchObject({ status: 'UNCHANGED', elsewhere: [] });
      expect(await open(atlas, whole)).toMatchObject({ status: 'UNCHANGED' });
    });

    it('says that the file has changed and the sentence has not', async () => {
      await edit((text) => `\n${text}\n`);
      const found = await open(atlas, address);
      expect(found).toMatchObject({ status: 'FILE_CHANGED', elsewhere: [] });
      expect(address).toContain(`quote=${found.reference.quoteHash}`);
      expect(address).not.toContain(`source=${found.reference.sourceHash}`);
      expect(await open(atlas, whole)).toMatchObject({ status: 'FILE_CHANGED' });
    });

    it('says that the sentence has changed, and what stands there now', async () => {
      await edit((text) => text.replace('协调推动跨省市信用体系建设', '协调推动长三角信用体系建设'));
      const found = await open(atlas, address);
      expect(found).toMatchObject({ status: 'SENTENCE_CHANGED', reference: null, elsewhere: [] });
      expect(found.citation.references[0].evidence.quote).toContain('长三角');
      expect(address).not.toContain(found.citation.references[0].quoteHash);
    });

    it('finds the sentence under another number', async () => {
      await edit((text) =>
        text
          .replace(/（十五）[^\n]*\n/u, '')
          .replace('（十六）推动建立', '（十五）推动建立')
          .replace('（十七）', '（十六）'),
      );
      const found = await open(atlas, address);
      expect(found.status).toBe('SENTENCE_CHANGED');
      const elsewhere = found.elsewhere.find(({ kind }: Loose) => kind === 'Duty');
      expect(elsewhere.reference.evidence).toEqual({ quote, path: '二、（十五）' });
      expect(await open(atlas, elsewhere.reference.address)).toMatchObject({ status: 'UNCHANGED' });
    });

    it('says that the fact is gone, with and without its document', async () => {
      const last = await dutyAt('二、（二十）');
      const [reference] = (await atlas.ask(citation, { id: last.id })).data.citation.references;
      await edit((text) => text.replace(/（二十）[^\n]*\n/u, ''));
      expect(await open(atlas, reference.address)).toMatchObject({
        status: 'FACT_GONE',
        citation: null,
        document: { id: reference.document.id },
      });
      expect(await open(atlas, reference.address.replace(/doc=[\w-]+/u, 'doc=document-0000000000000000'))).toMatchObject({
        status: 'FACT_GONE',
        document: null,
      });
    });

    it('is not believed where it is made up', async () => {
      for (const made of ['/cite/duty-x', '/cite/%E7%94%B2?doc=%27&source=%22&quote=x', `${address.split('?')[0]}?quote=a`]) {
        expect(['FACT_GONE', 'UNCHECKED']).toContain((await open(atlas, made)).status);
      }
    });
  });
});

it('the address of an added document opens again after it was taken away and added anew', async () => {
  const atlas = await curatedAtlas();
  try {
    const input = {
      base64: Buffer.from(readFixture('linjiang-maritime.txt')).toString('base64'),
      city: '990100',
      cityName: '临江市',
      level: 'PREFECTURE_CITY',
    };
    const ingest = `mutation ($input: DocumentInput!) { result: ingestDocument(input: $input) { ... on DocumentIngested { document { id } departments { duties { id } } } } }`;
    const first = (await atlas.curate(ingest, { input })).data.result;
    const { id } = first.departments[0].duties[0];
    const { address, url } = (await atlas.ask(citation, { id })).data.citation.references[0];
    expect(url).toBe(`${atlas.url}${address}`);
    await atlas.curate(`mutation ($id: String!) { removeDocument(document: $id) { __typename } }`, { id: first.document.id });
    expect((await open(atlas, address)).status).toBe('FACT_GONE');
    await atlas.curate(ingest, { input });
    expect((await open(atlas, address)).status).toBe('UNCHANGED');
    const forged = await ask(atlas.url, citation, { id }, { 'x-forwarded-host': 'evil.example.org' });
    expect(forged.data.citation.references[0].url).not.toContain('evil');
  } finally {
    await atlas.stop();
  }
}, 60_000);
