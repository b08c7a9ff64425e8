import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.js';

/** The text of `api/schema.graphql`: sorted, so that it changes only where the schema does. */
export function printedSchema(): string {
  return `# Made by api/emit-schema.ts from the types and resolvers in api/modules. Do not edit.\n${printSchema(lexicographicSortSchema(schema()))}\n`;
}
