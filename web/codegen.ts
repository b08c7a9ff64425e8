import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, isAbstractType, parse, type GraphQLSchema } from 'graphql';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = join(here, 'lib/gql');

/**
 * Writes `web/lib/gql/` from `api/schema.graphql` and every `*.graphql` file beside a component: `operations.ts` (a typed
 * document for each operation and fragment, with its result types) and `possible-types.ts` (for the client's cache).
 * Throws where an operation does not fit the schema.
 */
export async function generateOperations(): Promise<void> {
  const schemaText = await readFile(join(here, '../api/schema.graphql'), 'utf8');
  const schema = buildSchema(schemaText);
  const operations = await codegen({
    filename: join(output, 'operations.ts'),
    schema: parse(schemaText),
    documents: await readDocuments(join(here, 'features'), join(here, 'ui'), join(here, 'app')),
    config: {
      scalars: { PartialDate: 'string' },
      useTypeImports: true,
      dedupeFragments: true,
      documentMode: 'documentNode',
      optimizeDocumentNode: true,
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  await mkdir(output, { recursive: true });
  await writeIfChanged(join(output, 'operations.ts'), operations);
  await writeIfChanged(join(output, 'possible-types.ts'), possibleTypesModule(schema));
}

async function readDocuments(...folders: string[]) {
  const files = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  const paths = files
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map(async (location) => ({ location, document: parse(await readFile(location, 'utf8')) })));
}

function possibleTypesModule(schema: GraphQLSchema): string {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && !type.name.startsWith('__'));
  const types = Object.fromEntries(
    abstract.map((type) => [type.name, isAbstractType(type) ? schema.getPossibleTypes(type).map((t) => t.name) : []]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(types, null, 2)};\n`;
}

/** Leaves an unchanged file alone, so that a watching dev server does not reload. */
async function writeIfChanged(path: string, text: string): Promise<void> {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old === text) return;
  // renamed when whole: two builds may run at once
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateOperations();
