import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

/** A document without its text and its scorecard, which are long and have queries of their own. */
export type DocumentHead = Omit<Stored<'Document'>, 'text' | 'scorecard'>;
export const documentHead =
  'n {.id, .title, .kind, .number, .date, .issuer, .repeats, .format, .encoding, .supplied, .addressees, .attachments, .sha256, .origin}';

/** The document that mandates, activities and indicators are written in. */
export const documentsOf: NamedQuery<Owned<DocumentHead>> = {
  name: 'documentsOf',
  cypher: `MATCH (o:Entity)-[:WRITTEN_IN]->(n:Document)
WHERE o.id IN $ids
WITH DISTINCT o, n
RETURN o.id AS owner, ${documentHead} AS node
ORDER BY o.id, n.date, n.id`,
};

export const documentTexts: NamedQuery<{ owner: string; node: { id: string; text: string } } & Row> = {
  name: 'documentTexts',
  cypher: `MATCH (n:Document)
WHERE n.id IN $ids
RETURN n.id AS owner, n {.id, .text} AS node
ORDER BY n.id`,
};

export const scorecardsOfDocuments: NamedQuery<{ owner: string; node: { id: string; scorecard: string } } & Row> = {
  name: 'scorecardsOfDocuments',
  cypher: `MATCH (n:Document)
WHERE n.id IN $ids
RETURN n.id AS owner, n {.id, .scorecard} AS node
ORDER BY n.id`,
};

/** What is wrong with documents, in the order of the text; what has no place stands first. */
export const problemsOfDocuments = ownedBy<'Problem'>(
  'problemsOfDocuments',
  '(o:Document)-[:HAS_PROBLEM]->(n:Problem)',
  'coalesce(n.start, -1), n.rule',
);

export const documentsPage: NamedQuery<{ node: DocumentHead } & Row> = {
  name: 'documentsPage',
  integers: ['skip', 'limit'],
  cypher: `MATCH (n:Document)
OPTIONAL MATCH (n)-[:OF_CITY]->(c:City)
RETURN ${documentHead} AS node
ORDER BY c.code, n.date, n.title, n.id
SKIP $skip LIMIT $limit`,
};

export const documentsCount: NamedQuery<{ total: number } & Row> = {
  name: 'documentsCount',
  cypher: `MATCH (n:Document)
RETURN count(n) AS total`,
};

export const citesOfDocuments = ownedBy<'LegalBasis'>('citesOfDocuments', '(o:Document)-[:CITES]->(n:LegalBasis)', 'n.title');

export type AnnotationRow = { owner: string; node: Stored<'Annotation'> & { marks: string | null; heldBy: string } } & Row;

/** The annotated spans in the order of the text, with the ids of the fact that each marks and of the node that holds it (the document where no other does). */
export const annotationsOfDocuments: NamedQuery<AnnotationRow> = {
  name: 'annotationsOfDocuments',
  cypher: `MATCH (o:Document)-[:HAS_ANNOTATION]->(n:Annotation)
WHERE o.id IN $ids
OPTIONAL MATCH (n)-[:MARKS]->(m:Entity)
OPTIONAL MATCH (n)-[:HELD_BY]->(h:Entity)
WITH o, n, min(m.id) AS marks, min(h.id) AS heldBy
RETURN o.id AS owner, n {.id, .start, .end, .kind, .label, marks: marks, heldBy: coalesce(heldBy, o.id)} AS node
ORDER BY o.id, n.start, n.end, n.id`,
};

/** Every document with its place in the dataset (see `LoadedPart`). */
export const documentPlaces: NamedQuery<{ id: string; title: string; number: string | null; place: string }> = {
  name: 'documentPlaces',
  cypher: `MATCH (p:LoadedPart)-[:SUPPORTS]->(n:Document)
WHERE n.id = p.source
RETURN n.id AS id, n.title AS title, n.number AS number, p.place AS place
ORDER BY p.place, n.id`,
};

/** The departments that documents speak of. */
export const departmentsOfDocuments: NamedQuery<Owned<Stored<'Department'>>> = {
  name: 'departmentsOfDocuments',
  cypher: `MATCH (p:LoadedPart)-[:SUPPORTS]->(n:Department)
WHERE p.source IN $ids
RETURN p.source AS owner, n {.*} AS node
ORDER BY p.source, n.name, n.id`,
};
