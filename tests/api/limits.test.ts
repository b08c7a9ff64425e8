import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../../api/graphql/schema.js';
import { costOf, maximumCost } from '../../api/security/query-limits.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

const repeat = (text: string, times: number) => Array.from({ length: times }, (_, i) => text.replaceAll('#', String(i))).join(' ');

describe('operations that ask for too much', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas();
  });
  afterAll(() => atlas.stop());

  const refused = async (query: string) => {
    atlas.store.asked.length = 0;
    const { errors, data } = await atlas.ask(query);
    expect(data?.departments ?? null).toBeNull();
    expect(atlas.store.asked).toEqual([]);
    return errors![0]!;
  };

  it('too deep', async () => {
    const error = await refused(
      `{ departments ${'{ nodes { department { duties '.repeat(0)}{ nodes ${'{ duties { department '.repeat(9)}{ id } ${'} }'.repeat(9)} } }`,
    );
    expect(error.message).toMatch(/depth/i);
  });

  it('too costly', async () => {
    const error = await refused(
      '{ departments(first: 100) { nodes { duties { clauses { duty { clauses { areas { area { duties { id } } } } } } } } } }',
    );
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', maximum: maximumCost });
  });

  it.each([
    'reviewQueue(kind: ALIGNMENT) { totalCount }',
    'reviewShare(kind: ALIGNMENT) { share }',
    'reviewSummary { judgements }',
    'node(id: "alignment-c00000000000000000000000000000000") { id }',
    'citation(id: "alignment-c00000000000000000000000000000000") { id }',
    'citedAddress(id: "alignment-c00000000000000000000000000000000") { status }',
    'areaProfile(departments: ["x"]) { areas { clauses } }',
    'compare(left: "x", right: "y") { counts { alignments } }',
  ])('too many whole mandates at once: %s', async (field) => {
    const error = await refused(`{ ${repeat(`a#: ${field}`, 10)} }`);
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });

  it('as many alignments as a thousand, with all that belongs to them', async () => {
    const sides = '{ leftDuty { text clauses { text } } rightDuty { text clauses { text } } }';
    const asked = (first: number) => parse(`{ compare(left: "x", right: "y") { alignments(first: ${first}) ${sides} } }`);
    expect(costOf(schema(), asked(1000)) - costOf(schema(), asked(10))).toBeGreaterThan(10_000);
  });

  it('too many aliases', async () => {
    const error = await refused(`{ ${repeat('a#: cities { id }', 100)} }`);
    expect(error.message).toMatch(/alias/i);
  });

  it('too many words', async () => {
    const error = await refused(`{ cities { ${repeat('name', 5000)} } }`);
    expect(error.message).toMatch(/tokens/i);
  });

  it('too many directives', async () => {
    expect((await refused(`{ cities { id ${repeat('@include(if: true)', 60)} } }`)).message).toBeTruthy();
  });

  it('fragments that hold themselves, or double at each step', async () => {
    await refused('{ departments { nodes { ...a } } } fragment a on Department { duties { department { ...a } } }');
    const doubling = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Department { ...f${i + 1} name ...f${i + 1} }`).join(' ');
    const { data } = await atlas.ask(`{ departments { nodes { ...f0 } } } ${doubling} fragment f20 on Department { id }`);
    expect(data?.departments?.nodes?.length ?? 0).toBeLessThanOrEqual(2);
  }, 10_000);

  it('several operations in one request', async () => {
    const response = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ cities { id } }' }, { query: '{ cities { id } }' }]),
    });
    expect(response.status).toBe(400);
  });

  it('the schema may be asked for', async () => {
    const { data, errors } = await atlas.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('every operation of the pages is allowed', async () => {
    const definitions = await pageDefinitions();
    const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
    for (const operation of definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)) {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          example(typeFromAST(schema(), type) as GraphQLInputType),
        ]),
      );
      const cost = costOf(schema(), document, variables, operation.name?.value);
      expect({ name: operation.name?.value, cost, allowed: cost <= maximumCost }).toMatchObject({ allowed: true });
    }
  });
});

/** Some value of the type of a variable; pages are as long as they may be. */
function example(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, example(field.type)]));
  }
  return { Int: 100, String: 'x', ID: 'x', Boolean: true, Float: 1 }[type.name] ?? null;
}

async function pageDefinitions() {
  const web = fileURLToPath(new URL('../../web', import.meta.url));
  const files = (await readdir(web, { recursive: true })).filter((name) => name.endsWith('.graphql'));
  const texts = await Promise.all(files.map((name) => readFile(join(web, name), 'utf8')));
  return texts.filter((text) => text.trim()).flatMap((text) => parse(text).definitions);
}
