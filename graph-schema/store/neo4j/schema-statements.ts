import { uniqueIds } from '../../constraints/unique-ids.js';
import { textIndexes, textIndexPrefix } from './text-indexes.js';

/**
 * The statements that make the constraints and indexes which `existing` (names) lacks, and drop the full-text indexes
 * of an earlier version.
 */
export function schemaStatements(existing: ReadonlySet<string>): string[] {
  const constraints = uniqueIds.map(({ name, label, property }) => ({
    name,
    create: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  }));
  const wanted = [...constraints, ...textIndexes];
  const old = [...existing].filter((name) => name.startsWith(textIndexPrefix) && !textIndexes.some((index) => index.name === name));
  return [
    ...old.map((name) => `DROP INDEX ${name} IF EXISTS`),
    ...wanted.filter(({ name }) => !existing.has(name)).map(({ create }) => create),
  ];
}
