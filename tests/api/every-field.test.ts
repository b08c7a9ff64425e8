import { isLeafType, isNonNullType, getNamedType, parse, visit } from 'graphql';
import { schema } from '../../api/graphql/schema.js';
import { makeId } from '../../graph-schema/model/identity.js';
import { addressable } from '../../graph-schema/queries/node.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { everyField } from '../support/api/every-field.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

const id = (label: Parameters<typeof makeId>[0], key: string) => makeId(label, 'fixture', key);
const given: Record<string, Record<string, string>> = {
  areaProfile: { departments: `["${id('Department', '甲')}"]` },
  compare: { left: `"${id('Department', '甲')}"`, right: `"${id('Department', '乙')}"` },
  node: { id: `"${id('Assignment', '甲0')}"` },
  department: { name: '"甲市工业委员会"' },
  functionArea: { code: '"credit"' },
  division: { id: `"${id('Division', '甲信用')}"` },
  duty: { id: `"${id('Duty', '甲0')}"` },
  citation: { id: `"${id('Duty', '甲0')}"` },
  citedAddress: { id: `"${id('Duty', '甲0')}"`, source: '"abcdef"' },
  coverage: { document: `"${id('Document', '甲')}"` },
  document: { id: `"${id('Document', '甲')}"` },
  mandateDiff: { older: `"${id('Mandate', '甲')}"`, newer: `"${id('Mandate', '乙')}"` },
  reviewQueue: { kind: 'ASSIGNMENT' },
  reviewShare: { kind: 'ASSIGNMENT' },
  reviews: { target: `"${id('Assignment', '甲0')}"` },
  search: { text: '"信用"' },
  whoHandles: { text: '"谁负责社会信用体系建设？"' },
  neighbourhood: { ids: `["${id('Duty', '甲0')}"]`, depth: '3' },
};

/** One operation for each field of Query, with everything below it to two levels. */
const operations = Object.values(schema().getQueryType()!.getFields()).map((field) => {
  const values = given[field.name] ?? {};
  for (const argument of field.args) {
    if (isNonNullType(argument.type) && !(argument.name in values)) throw new Error(`no example for ${field.name}(${argument.name})`);
  }
  const type = getNamedType(field.type);
  const list = Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
  const selection = isLeafType(type) ? '' : everyField(schema(), type, 2);
  return { name: field.name, text: `{ ${field.name}${list && `(${list})`} ${selection} }` };
});

describe('every field of the schema answers', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas();
  });
  afterAll(() => atlas.stop());

  it.each(operations)('$name, at one statement a field at most', async ({ name, text }) => {
    atlas.store.asked.length = 0;
    const { data, errors } = await atlas.ask(text);
    expect(errors).toBeUndefined();
    expect(data[name]).toBeTruthy();
    expect(atlas.store.asked.length).toBeLessThanOrEqual(fieldsOf(text));
  });

  it.each([...addressable])('node(id) gives a %s', async (label) => {
    const found = smallDataset()
      .flatMap((batch) => batch.nodes)
      .find((node) => node.label === label)!;
    const selection = everyField(schema(), schema().getType(label)!, 1)!;
    const { data, errors } = await atlas.ask(`query ($id: ID!) { node(id: $id) { __typename id ... on ${label} ${selection} } }`, {
      id: found.id,
    });
    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ __typename: label, id: found.id });
  });

  it('node(id) is null for what is not there and for what has no address', async () => {
    const passage = smallDataset()
      .flatMap((batch) => batch.nodes)
      .find((node) => node.label === 'Passage')!;
    for (const wanted of ['', 'x', 'duty-', 'duty-0000000000000000', passage.id, '漢字', "duty-' OR 1=1"]) {
      expect(await atlas.ask('query ($id: ID!) { node(id: $id) { id } }', { id: wanted })).toEqual({ status: 200, data: { node: null } });
    }
  });
});

function fieldsOf(operation: string): number {
  let fields = 0;
  visit(parse(operation), { Field: () => void fields++ });
  return fields;
}
