import type { NodeProperties } from '../model/labels.js';
import type { Basis, Gap, MandateSection } from '../model/vocabulary.js';
import type { NamedQuery, Row } from '../store/port.js';
import type { QueryExample } from './query-example.js';
import type { Stored } from './rows.js';
import { chosen, latest, type Versions } from './versions.js';

/** `kind` says what a row is of; `node` and `part` are maps of that kind, `first` and `second` names or ids beside them. */
export type AskFactRow = { department: string; sort: string | null; subsort: string | null } & (
  | {
      kind: 'scope';
      node: { id: string; code: string; city: string; name: string; aliases: string[] };
      part: { section: MandateSection; gap: Gap } | null;
      first: string | null;
      second: null;
    }
  | { kind: 'duty'; node: Stored<'Duty'>; part: Stored<'Clause'>; first: null; second: null }
  | {
      kind: 'assignment';
      node: { id: string } & Pick<NodeProperties['Assignment'], 'basis' | 'confidence'>;
      part: { id: string; name: string };
      first: string;
      second: string | null;
    }
  | { kind: 'reform'; node: Stored<'ReformAction'>; part: null; first: string | null; second: string | null }
  | { kind: 'boundary'; node: Stored<'Boundary'>; part: Stored<'BoundarySide'>; first: string | null; second: string | null }
  | {
      kind: 'divisionClause';
      node: Stored<'DivisionClause'>;
      part: { id: string; name: string; ordinal: number | null; basis: Basis | null; confidence: number | null };
      first: string | null;
      second: null;
    }
  | { kind: 'division'; node: Stored<'Division'>; part: null; first: string | null; second: string | null }
) &
  Row;

const heldByFound = (
  duty: string,
): string => `EXISTS { MATCH (${duty})<-[:OF_DUTY]-(:Assignment)-[:TO_DIVISION]->(v:Division) WHERE v.id IN $ids }
  OR EXISTS { MATCH (${duty})<-[:OF_DUTY]-(:Assignment)-[:TO_DIVISION]->(:Division)-[:HAS_NAMEPLATE]->(q:Nameplate) WHERE q.id IN $ids }
  OR EXISTS { MATCH (${duty})<-[:OF_DUTY]-(:Assignment)-[:FROM_CLAUSE]->(f:DivisionClause) WHERE f.id IN $ids }`;

/**
 * All that a question is answered from, in one statement: which departments there are (always), and the facts among
 * `$ids` with what belongs to them (the duties and sentences of a division that is among them, the duties that a sentence
 * leads to). `$allDuties`, `$allReform`, `$allBoundaries` and `$allDivisions` ask for all facts of a kind. Of the latest
 * versions, or (`At`) of those in `$mandates`.
 */
const facts = (at: Versions): NamedQuery<AskFactRow> => ({
  name: `askFacts${at.suffix}`,
  cypher: `CALL {
  MATCH (d:Department)-[:OF_CITY]->(c:City)
  OPTIONAL MATCH (d)-[:HAS_NAMEPLATE]->(p:Nameplate)
  OPTIONAL MATCH ${at.held}-[:HAS_GAP]->(g:SectionGap) ${at.where}
  RETURN 'scope' AS kind, d.id AS department, c.code AS sort, g.section AS subsort,
    {id: c.id, code: c.code, city: c.name, name: d.name, aliases: d.aliases} AS node,
    CASE WHEN g IS NULL THEN null ELSE {section: g.section, gap: g.gap} END AS part, p.name AS first, null AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_DUTY]->(n:Duty)-[:HAS_CLAUSE]->(k:Clause)
  WHERE ${at.chosen}(n.id IN $ids OR $allDuties = true OR ${heldByFound('n')})
  RETURN 'duty' AS kind, d.id AS department, n.id AS sort, k.id AS subsort, n {.*} AS node, k {.*} AS part, null AS first, null AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_DUTY]->(o:Duty)<-[:OF_DUTY]-(n:Assignment)-[:TO_DIVISION]->(w:Division)
  WHERE ${at.chosen}(o.id IN $ids OR $allDuties = true OR ${heldByFound('o')})
  OPTIONAL MATCH (n)-[:OF_CLAUSE]->(k:Clause)
  RETURN 'assignment' AS kind, d.id AS department, n.id AS sort, k.id AS subsort, n {.id, .basis, .confidence} AS node, w {.id, .name} AS part,
    o.id AS first, k.id AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_DIVISION]->(w:Division)-[:HAS_CLAUSE]->(n:DivisionClause)
  WHERE ${at.chosen}(n.id IN $ids OR w.id IN $ids OR $allDuties = true
    OR EXISTS { MATCH (w)-[:HAS_NAMEPLATE]->(q:Nameplate) WHERE q.id IN $ids })
  OPTIONAL MATCH (n)<-[:FROM_CLAUSE]-(a:Assignment)-[:OF_DUTY]->(o:Duty)
  RETURN 'divisionClause' AS kind, d.id AS department, n.id AS sort, a.id AS subsort, n {.*} AS node,
    {id: w.id, name: w.name, ordinal: w.ordinal, basis: a.basis, confidence: a.confidence} AS part, o.id AS first, null AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_REFORM_ACTION]->(n:ReformAction)
  WHERE ${at.chosen}(n.id IN $ids OR $allReform = true)
  OPTIONAL MATCH (n)-[:HAS_RECIPIENT]->(r:Body)
  OPTIONAL MATCH (n)-[:HAS_SOURCE]->(s:Body)
  RETURN 'reform' AS kind, d.id AS department, n.id AS sort, null AS subsort, n {.*} AS node, null AS part, r.name AS first, s.name AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_BOUNDARY]->(n:Boundary)-[:HAS_SIDE]->(s:BoundarySide)
  WHERE ${at.chosen}(n.id IN $ids OR $allBoundaries = true)
  OPTIONAL MATCH (s)-[:OF_BODY]->(b:Body)
  OPTIONAL MATCH (n)-[:HAS_PARTNER]->(p:Body)
  RETURN 'boundary' AS kind, d.id AS department, n.id AS sort, s.id AS subsort, n {.*} AS node, s {.*} AS part, b.name AS first, p.name AS second
  UNION ALL
  MATCH ${at.holding}-[:HAS_DIVISION]->(n:Division)
  OPTIONAL MATCH (n)-[:HAS_NAMEPLATE]->(p:Nameplate)
  WITH d, n, p${at.suffix === '' ? '' : ', h'}
  WHERE ${at.chosen}(n.id IN $ids OR p.id IN $ids OR $allDivisions = true)
  OPTIONAL MATCH (n)<-[:TO_DIVISION]-(:Assignment)-[:OF_DUTY]->(o:Duty)
  RETURN 'division' AS kind, d.id AS department, n.id AS sort, o.id AS subsort, n {.*} AS node, null AS part, p.name AS first, o.id AS second
}
RETURN kind, department, sort, subsort, node, part, first, second
ORDER BY kind, sort, department, subsort, first, second`,
});

export const askFacts = facts(latest);
export const askFactsAt = facts(chosen);

/** Divisions by their own ids or those of their nameplates; for hits of a search. */
export const askDivisions: NamedQuery<{ node: Stored<'Division'>; nameplate: string | null } & Row> = {
  name: 'askDivisions',
  cypher: `MATCH (n:Division)
OPTIONAL MATCH (n)-[:HAS_NAMEPLATE]->(p:Nameplate)
WITH n, p
WHERE n.id IN $ids OR p.id IN $ids
RETURN n {.*} AS node, p.name AS nameplate
ORDER BY n.id, nameplate`,
};

/** The department that any facts belong to, and its city; for hits of a search. */
const homes = (at: Versions): NamedQuery<{ owner: string; city: string; code: string; cityName: string } & Row> => ({
  name: `askHomes${at.suffix}`,
  cypher: `MATCH (o:Entity)
WHERE o.id IN $ids
CALL {
  WITH o MATCH (o)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (c:City) WHERE c.id = o.id RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_MANDATE|HAS_UNIT|HAS_ACTIVITY|HAS_INDICATOR|HAS_NAMEPLATE]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY]-${at.holder}-[:OF_CITY]->(c:City) ${at.where}RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_CLAUSE]-(:Entity)<-[:HAS_DUTY|HAS_DIVISION]-${at.holder}-[:OF_CITY]->(c:City) ${at.where}RETURN c
  UNION
  WITH o MATCH (o:Division)<-[:HAS_DIVISION]-(:Department)-[:OF_CITY]->(c:City) WHERE o.ordinal IS NULL RETURN c
  UNION
  WITH o MATCH (o)-[:WRITTEN_IN]->(:Document)-[:OF_CITY]->(c:City) RETURN c
}
WITH DISTINCT o, c
RETURN o.id AS owner, c.id AS city, c.code AS code, c.name AS cityName
ORDER BY owner, code, city`,
});

export const askHomes = homes(latest);
export const askHomesAt = homes(chosen);

export const askExamples: QueryExample[] = [
  ...[askFacts, askFactsAt].map((query): QueryExample => ({
    query,
    examples: (ids) => {
      const none = { allDuties: false, allReform: false, allBoundaries: false, allDivisions: false };
      return [
        { ids: [], ...none },
        ...(['Duty', 'ReformAction', 'Boundary', 'Division', 'DivisionClause', 'Nameplate'] as const).map((label) => ({
          ids: ids.of(label),
          ...none,
        })),
        { ids: [], allDuties: true, allReform: true, allBoundaries: true, allDivisions: true },
      ].map((parameters) => (query === askFactsAt ? { ...parameters, mandates: ids.of('Mandate').slice(0, 1) } : parameters));
    },
  })),
  {
    query: askDivisions,
    examples: (ids) => [{ ids: ids.of('Division') }, { ids: ids.of('Nameplate') }, { ids: [] }],
  },
  ...[askHomes, askHomesAt].map((query): QueryExample => ({
    query,
    examples: (ids) =>
      [
        { ids: (['Duty', 'Clause', 'DivisionClause', 'Department', 'Activity', 'City'] as const).flatMap((label) => ids.of(label)) },
        { ids: [] },
      ].map((parameters) => (query === askHomesAt ? { ...parameters, mandates: ids.of('Mandate').slice(0, 1) } : parameters)),
  })),
];
