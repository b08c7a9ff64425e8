import type { Label } from '../../graph-schema/model/labels.js';
import type { RelationshipType } from '../../graph-schema/model/relationships.js';
import type { NamedQuery } from '../../graph-schema/store/port.js';

/** The named queries that fill the graph and clear it. A label or a type cannot be a parameter, so some are made for one. */

/** `$rows`: the properties of nodes, `id` among them. A node becomes exactly its row. */
export const upsertNodes = (label: Label): NamedQuery<{ written: number }> => ({
  name: `upsert${label}`,
  cypher: `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row SET n:${label} RETURN count(n) AS written`,
});

/** `$rows`: `from` and `to`, the ids of both ends. */
export const upsertRelationships = (type: RelationshipType): NamedQuery<{ written: number }> => ({
  name: `upsert_${type}`,
  cypher: `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
MERGE (a)-[r:${type}]->(b) RETURN count(r) AS written`,
});

export const nodeIds: NamedQuery<{ id: string }> = {
  name: 'nodeIds',
  cypher: 'MATCH (n:Entity) WHERE n.id IS NOT NULL RETURN n.id AS id',
};

export const relationshipEnds: NamedQuery<{ from: string; type: string; to: string }> = {
  name: 'relationshipEnds',
  cypher: 'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, type(r) AS type, b.id AS to',
};

export const deleteNodes: NamedQuery = {
  name: 'deleteNodes',
  cypher: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n',
};

/** `$rows` as `relationshipEnds` gives them. */
export const deleteRelationships: NamedQuery = {
  name: 'deleteRelationships',
  cypher: 'UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to}) WHERE type(r) = row.type DELETE r',
};

export const readVersion: NamedQuery<{ corpus: string; pipeline: string; schema: string; loadedAt: string }> = {
  name: 'datasetVersion',
  cypher: 'MATCH (v:DatasetVersion) RETURN v.corpus AS corpus, v.pipeline AS pipeline, v.schema AS schema, v.loadedAt AS loadedAt',
};

/** Reads the version and, by writing it (`$now`), keeps other loads from it until the transaction ends. */
export const takeVersion: NamedQuery<{ corpus: string; pipeline: string; schema: string }> = {
  name: 'takeVersion',
  cypher: 'MATCH (v:DatasetVersion) SET v.loadedAt = $now RETURN v.corpus AS corpus, v.pipeline AS pipeline, v.schema AS schema',
};
