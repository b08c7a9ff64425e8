import { printSchema } from 'graphql';
import { schema } from './schema.js';

/** The text of `api/schema.graphql`, in the order in which it is declared (the order of an enum has a meaning). */
export function printedSchema(): string {
  return `# Made by api/emit-schema.ts from the types and resolvers in api/modules. Do not edit.\n${printSchema(schema())}\n`;
}
