import { createHash } from 'node:crypto';
import { searchableText } from '../../constraints/text-index.js';

export const textIndexPrefix = 'atlas_text_';

/**
 * One full-text index for each set of properties that labels share: an index of Neo4j covers each of its properties
 * on each of its labels, and one for all would index the whole text of documents. The name carries a hash of what is
 * covered, so that a changed set makes a new index.
 */
export const textIndexes: readonly { name: string; create: string }[] = [...labelsByProperties()].map(([properties, labels]) => {
  const covered = `(n:${labels.join('|')}) ON EACH [${properties
    .split(',')
    .map((property) => `n.${property}`)
    .join(', ')}]`;
  const name = `${textIndexPrefix}${createHash('sha256').update(covered).digest('hex').slice(0, 8)}`;
  return {
    name,
    create: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${covered} OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
  };
});

/** The opening of a query that yields `node` and `score` for `$terms` from all of them. */
export const queryTextIndexes = `CALL {
${textIndexes.map(({ name }) => `CALL db.index.fulltext.queryNodes('${name}', $terms) YIELD node, score RETURN node, score`).join('\nUNION ALL\n')}
}`;

function labelsByProperties(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [label, properties] of Object.entries(searchableText)) {
    const key = properties.join(',');
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return groups;
}
