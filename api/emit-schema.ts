import { writeFile } from 'node:fs/promises';
import { printedSchema } from './graphql/print-schema.js';

/** `npx tsx api/emit-schema.ts` writes `api/schema.graphql`. */
await writeFile(new URL('./schema.graphql', import.meta.url), printedSchema());
