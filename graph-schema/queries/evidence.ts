import type { NamedQuery, Row } from '../store/port.js';

export type EvidenceRow = {
  owner: string;
  node: { id: string; quote: string; start: number; end: number; path: string | null; documentId: string; fact: string };
} & Row;

/** The passages that bear out any nodes, with the document of each, in the order of the text. */
export const evidenceOf: NamedQuery<EvidenceRow> = {
  name: 'evidenceOf',
  cypher: `MATCH (o:Entity)-[:EVIDENCED_BY]->(n:Passage)-[:IN_DOCUMENT]->(d:Document)
WHERE o.id IN $ids
WITH DISTINCT o, n, d
RETURN o.id AS owner, n {.id, .quote, .start, .end, .path, documentId: d.id, fact: o.id} AS node
ORDER BY o.id, d.id, n.start, n.end, n.id`,
};

/** Every fact that a document bears out, with the words it rests on, in the order of the text. */
export const factsOfDocuments: NamedQuery<EvidenceRow> = {
  name: 'factsOfDocuments',
  cypher: `MATCH (o:Entity)-[:EVIDENCED_BY]->(n:Passage)-[:IN_DOCUMENT]->(d:Document)
WHERE d.id IN $ids
WITH DISTINCT o, n, d
RETURN d.id AS owner, n {.id, .quote, .start, .end, .path, documentId: d.id, fact: o.id} AS node
ORDER BY d.id, n.start, n.end, n.id, o.id`,
};
