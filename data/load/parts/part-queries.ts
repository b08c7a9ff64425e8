import type { NamedQuery } from '../../../graph-schema/store/port.js';

/** The named queries about loaded parts. `SUPPORTS`: the part holds the node; `REFERS_TO`: only a relationship of it leads there. */
export type Touch = 'SUPPORTS' | 'REFERS_TO';

/** The documents in the graph, as a load compares them with those of the dataset. */
export const loadedDocuments: NamedQuery<{ source: string; input: string; city: string; names: string[]; departments: string[] }> = {
  name: 'loadedDocuments',
  cypher: `MATCH (p:LoadedPart) WHERE p.input IS NOT NULL
RETURN p.source AS source, p.input AS input, p.city AS city, p.names AS names, p.departments AS departments ORDER BY source`,
};

/** `$ids` of parts. */
export const partsByIds: NamedQuery<{ source: string; place: string; fingerprint: string; content: string }> = {
  name: 'partsByIds',
  cypher: `UNWIND $ids AS id MATCH (p:LoadedPart {id: id})
RETURN p.source AS source, p.place AS place, p.fingerprint AS fingerprint, p.content AS content`,
};

/** Parts by their places. */
export const partsByPlaces: NamedQuery<{ source: string; place: string; content: string }> = {
  name: 'partsByPlaces',
  cypher: 'MATCH (p:LoadedPart) WHERE p.place IN $places RETURN p.source AS source, p.place AS place, p.content AS content',
};

/** Of the nodes `$ids`, those that a part beside `$parts` holds, with the highest place among these parts. */
export const heldByOthers: NamedQuery<{ id: string; place: string }> = {
  name: 'heldByOthers',
  cypher: `UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:SUPPORTS]-(p:LoadedPart) WHERE NOT p.id IN $parts
RETURN id, max(p.place) AS place`,
};

/** Every part beside `$parts` that holds a node of `$ids` or leads to it. */
export const touchedByOthers: NamedQuery<{ id: string; part: string }> = {
  name: 'touchedByOthers',
  cypher: `UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:SUPPORTS|REFERS_TO]-(p:LoadedPart) WHERE NOT p.id IN $parts
RETURN DISTINCT id, p.id AS part`,
};

export const partIds: NamedQuery<{ id: string }> = { name: 'partIds', cypher: 'MATCH (p:LoadedPart) RETURN p.id AS id' };

/** `$rows`: `from`, a part, and `to`, a node, between which nothing of this type is yet. */
export const createTouches = (type: Touch): NamedQuery<{ written: number }> => ({
  name: `create_${type}`,
  cypher: `UNWIND $rows AS row MATCH (p:Entity {id: row.from}) MATCH (n:Entity {id: row.to})
CREATE (p)-[r:${type}]->(n) RETURN count(r) AS written`,
});
