import { searchablePairs } from '../constraints/text-index.js';
import type { NamedQuery } from './port.js';

/**
 * Finds the searchable nodes whose text contains one of `$terms` (lower case), for what a full-text index of character
 * pairs does not hold: a lone character, Latin words, digits. Read alike by both engines; scans the labels asked for.
 *
 * @returns null where none of `labels` is searchable.
 */
export function containsQuery(labels?: readonly string[]): NamedQuery<{ id: string; label: string }> | null {
  const parts = searchablePairs
    .filter(({ label }) => !labels || labels.includes(label))
    .map(
      ({ label, property }) =>
        `MATCH (n:${label}) WHERE any(term IN $terms WHERE toLower(n.${property}) CONTAINS term) RETURN n.id AS id, '${label}' AS label`,
    );
  if (parts.length === 0) return null;
  return {
    name: 'searchTextBySubstring',
    cypher: `CALL {\n${parts.join('\nUNION\n')}\n}\nRETURN id, label ORDER BY id LIMIT $limit`,
    integers: ['limit'],
  };
}
