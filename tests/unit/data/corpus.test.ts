import { relationships as model } from '../../../graph-schema/model/relationships.js';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { planLoad } from '../../../data/load/load-plan.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import { ownCorpus } from '../../../data/load/records/corpus-dataset.js';

const corpus = await readCorpus(ownCorpus);
const { batches, documents } = buildBatches(corpus);

describe('the corpus', () => {
  test.each(documents.map((document) => [document.entry.file, document] as const))(
    '%s is read as its manifest expects',
    (_, { problems }) => {
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('its kinds are told from the texts alone', async () => {
    const { parseDocument } = await import('../../../data/pipeline/parse.js');
    for (const { bytes, entry } of documents) expect([entry.file, parseDocument(bytes).document.kind]).toEqual([entry.file, entry.kind]);
  });

  test('becomes nodes and relationships that fit together, the same ones each time', () => {
    expect(() => planLoad(batches)).not.toThrow();
    expect(buildBatches(corpus).batches).toEqual(batches);
  });

  test('every fact leads to a passage that is a slice of its document, and every inferred one names its rule', () => {
    const nodes = new Map(batches.flatMap((batch) => batch.nodes.map((node) => [node.id, node] as const)));
    const relationships = batches.flatMap((batch) => batch.relationships);
    const evidenced = new Set(relationships.filter(({ type }) => type === 'EVIDENCED_BY').map(({ from }) => from.id));
    // a section that a document lacks has no sentence to show for it
    const evidencedLabels: readonly string[] = model.EVIDENCED_BY.from.filter((label) => label !== 'SectionGap');
    const facts = [...nodes.values()].filter(({ label }) => evidencedLabels.includes(label));
    expect(facts.length).toBeGreaterThan(400);
    expect(facts.filter(({ id }) => !evidenced.has(id))).toEqual([]);
    for (const { from, to, type } of relationships) {
      if (type !== 'IN_DOCUMENT') continue;
      const passage = nodes.get(from.id)!.properties as { quote: string; start: number; end: number };
      const { text } = nodes.get(to.id)!.properties as { text: string };
      expect(Array.from(text).slice(passage.start, passage.end).join('')).toBe(passage.quote);
    }
    for (const node of nodes.values())
      if (node.label === 'Assignment')
        expect(node.properties).toMatchObject({ basis: 'INFERRED', rule: expect.any(String), explanation: expect.any(String) });
  });

  test('no personal contact is anywhere in what is loaded', () => {
    const raw = documents.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    const contact = /联系人：\S+\s+(\S+)[\s\S]{0,20}?电\s*话：(\d+)[\s\S]{0,20}?箱：(\S+)/u.exec(raw)!;
    const loaded = JSON.stringify(batches);
    for (const secret of contact.slice(1)) expect(loaded.includes(secret)).toBe(false);
  });
});
