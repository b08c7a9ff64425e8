import type { NamedQuery, Row } from '../store/port.js';
import { chosen, latest, type Versions } from './versions.js';

/**
 * The graph that the interface draws. Its nodes are the addressable ones; an edge is a relationship between two of
 * them, or a node that stands for a link (a coding, an assignment, a coordination link, a side of a boundary).
 */
export type GraphNodeRow = { id: string; label: string; title: string | null; text: string | null; gap: string | null } & Row;
export type GraphEdgeRow = {
  id: string | null;
  source: string;
  target: string;
  kind: string;
  basis: string;
  confidence: number | null;
  rule: string | null;
} & Row;

const direct = [
  'OF_CITY',
  'HAS_MANDATE',
  'WRITTEN_IN',
  'INTERPRETED_BY',
  'HAS_DUTY',
  'HAS_CLAUSE',
  'NAMES_PARTY',
  'HAS_DIVISION',
  'COLOCATED_WITH',
  'HAS_REFORM_ACTION',
  'HAS_RECIPIENT',
  'HAS_SOURCE',
  'HAS_BOUNDARY',
  'HAS_PARTNER',
  'USES_MECHANISM',
  'HAS_UNIT',
  'HAS_ACTIVITY',
  'HAS_INDICATOR',
].join('|');
const reified = [
  'HAS_CODING',
  'TO_AREA',
  'OF_DUTY',
  'OF_CLAUSE',
  'FROM_CLAUSE',
  'TO_DIVISION',
  'HAS_COORDINATION',
  'HAS_SIDE',
  'OF_BODY',
].join('|');

/** Subquery: all neighbours `y` of `x` in the drawn graph, each once. */
const neighbours = `CALL {
  WITH x MATCH (x)-[:${direct}]-(y:Entity) RETURN y
  UNION
  WITH x MATCH (x)-[:${reified}]-(m:Entity)-[:${reified}]-(y:Entity)
  WHERE (m:AreaCoding OR m:Assignment OR m:CoordinationLink OR m:BoundarySide) AND y.id <> x.id
  RETURN y
}`;

const shown = `head([l IN labels(n) WHERE l <> 'Entity']) AS label,
  coalesce(n.label, n.name, n.labelZh, n.title, n.topic) AS title, n.text AS text, n.assignmentsGap AS gap`;

/** From the nodes found so far (`found`, an ordered list of ids) to those and their neighbours, while `$depth` allows. */
const hop = (level: number) => `CALL {
  WITH found
  UNWIND found AS from
  MATCH (x:Entity) WHERE x.id = from AND $depth >= ${level}
  ${neighbours}
  WITH DISTINCT found, y, [i IN range(0, size($labels) - 1) WHERE $labels[i] IN labels(y)] AS ranks
  WHERE size(ranks) > 0 AND NOT y.id IN found
  WITH y, head(ranks) AS rank
  ORDER BY rank, y.ordinal, y.id
  RETURN collect(y.id) AS more
}
WITH (found + more)[0..$cap] AS found`;

/**
 * The nodes within `$depth` (1–3) steps of `$ids` over nodes whose label is in `$labels` (in the order in which they
 * are to be kept), at most `$cap`; nearest first.
 */
export const neighbourhoodNodes: NamedQuery<GraphNodeRow> = {
  name: 'neighbourhoodNodes',
  integers: ['depth', 'cap'],
  cypher: `MATCH (s:Entity) WHERE s.id IN $ids
WITH s ORDER BY s.id
WITH collect(s.id) AS starts
WITH starts[0..$cap] AS found
${[1, 2, 3].map(hop).join('\n')}
UNWIND range(0, size(found) - 1) AS place
MATCH (n:Entity) WHERE n.id = found[place]
RETURN n.id AS id, ${shown}
ORDER BY place`,
};

/** Divisions that other documents than mandates name. */
const passing = `
  UNION
  WITH d MATCH (d)-[:HAS_DIVISION]->(n:Division) WHERE n.ordinal IS NULL RETURN n, 1 AS rank`;

const overview = (at: Versions): NamedQuery<GraphNodeRow> => ({
  name: `overviewNodes${at.suffix}`,
  integers: ['cap'],
  cypher: `MATCH (d:Department)-[:OF_CITY]->(c:City)
WHERE $cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x)
CALL {
  WITH d RETURN d AS n, 0 AS rank
  UNION
  WITH d MATCH ${at.held}-[:HAS_DIVISION]->(n:Division) ${at.where}RETURN n, 1 AS rank${at.suffix === '' ? '' : passing}
  UNION
  WITH d MATCH ${at.held}-[:HAS_DUTY]->(n:Duty) ${at.where}RETURN n, 2 AS rank
  UNION
  WITH d MATCH ${at.held}-[:HAS_DUTY|HAS_REFORM_ACTION]->(:Entity)-[:HAS_CODING]->(:AreaCoding)-[:TO_AREA]->(n:FunctionArea) ${at.where}RETURN n, 3 AS rank
}
WITH n, rank, min(c.code) AS code, min(d.id) AS department
RETURN n.id AS id, ${shown}
ORDER BY rank, code, department, n.kind, n.ordinal, n.id
LIMIT $cap`,
});

/** The departments of `$cities` (codes or beginnings of names; null for all), their divisions and duties, and the areas that these or their reform items are coded to. */
export const overviewNodes = overview(latest);
/** The same as the versions `$mandates` had it. */
export const overviewNodesAt = overview(chosen);

/** Every edge of the drawn graph with both ends among `$ids`. */
export const edgesAmong: NamedQuery<GraphEdgeRow> = {
  name: 'edgesAmong',
  cypher: `CALL {
  MATCH (a:Entity)-[r:${direct}]->(b:Entity)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN null AS id, a.id AS source, b.id AS target, type(r) AS kind, 'STATED' AS basis, null AS confidence, null AS rule
  UNION ALL
  MATCH (a:Entity)-[:HAS_CODING]->(k:AreaCoding)-[:TO_AREA]->(b:FunctionArea)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN k.id AS id, a.id AS source, b.id AS target, CASE WHEN k.primary THEN 'CODED_PRIMARY' ELSE 'CODED' END AS kind,
    'INFERRED' AS basis, k.confidence AS confidence, k.rule AS rule
  UNION ALL
  MATCH (b:Division)<-[:TO_DIVISION]-(s:Assignment)-[:OF_DUTY]->(a:Duty)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN s.id AS id, b.id AS source, a.id AS target, 'ASSIGNED' AS kind, s.basis AS basis, s.confidence AS confidence, s.rule AS rule
  UNION ALL
  MATCH (b:Division)<-[:TO_DIVISION]-(s:Assignment)-[:OF_CLAUSE]->(a:Clause)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN null AS id, b.id AS source, a.id AS target, 'ASSIGNED' AS kind, s.basis AS basis, s.confidence AS confidence, s.rule AS rule
  UNION ALL
  MATCH (b:DivisionClause)<-[:FROM_CLAUSE]-(s:Assignment)-[:OF_DUTY|OF_CLAUSE]->(a:Entity)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN null AS id, b.id AS source, a.id AS target, 'ASSIGNED' AS kind, s.basis AS basis, s.confidence AS confidence, s.rule AS rule
  UNION ALL
  MATCH (a:Department)-[:HAS_COORDINATION]->(k:CoordinationLink)-[:OF_BODY]->(b:Body)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN k.id AS id, a.id AS source, b.id AS target, k.relation AS kind, 'STATED' AS basis, null AS confidence, null AS rule
  UNION ALL
  MATCH (a:Boundary)-[:HAS_SIDE]->(k:BoundarySide)-[:OF_BODY]->(b:Body)
  WHERE a.id IN $ids AND b.id IN $ids
  RETURN k.id AS id, a.id AS source, b.id AS target, 'HAS_SIDE' AS kind, 'STATED' AS basis, null AS confidence, null AS rule
}
WITH DISTINCT id, source, target, kind, basis, confidence, rule
RETURN id, source, target, kind, basis, confidence, rule
ORDER BY source, target, kind, id, basis, confidence, rule`,
};

/** How many neighbours each of `$ids` has that are not among them. */
export const hiddenNeighbours: NamedQuery<{ owner: string; hidden: number } & Row> = {
  name: 'hiddenNeighbours',
  cypher: `MATCH (x:Entity) WHERE x.id IN $ids
${neighbours}
WITH DISTINCT x, y
WHERE NOT y.id IN $ids
RETURN x.id AS owner, count(y) AS hidden
ORDER BY x.id`,
};
