import type { NamedQuery, Row } from '../store/port.js';
import type { Stored } from './rows.js';
import { chosen, latest, type Versions } from './versions.js';

/** One reform item and one of its recipients. */
export type FlowRow = {
  action: Stored<'ReformAction'>;
  city: Stored<'City'>;
  /** Of its primary coding; null where the item is uncoded. */
  area: Stored<'FunctionArea'> | null;
  /** Null where the item names none. */
  recipient: Stored<'Body'> | null;
} & Row;

/** `$cities`: codes or beginnings of names; null for all. */
const rows = (at: Versions): NamedQuery<FlowRow> => ({
  name: `reformFlowRows${at.suffix}`,
  cypher: `MATCH (n:ReformAction)<-[:HAS_REFORM_ACTION]-${at.holder}-[:OF_CITY]->(c:City)
WHERE ${at.chosen}($cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x))
WITH DISTINCT n, d, c
OPTIONAL MATCH (n)-[:HAS_CODING]->(:AreaCoding {primary: true})-[:TO_AREA]->(a:FunctionArea)
OPTIONAL MATCH (n)-[:HAS_RECIPIENT]->(b:Body)
RETURN n {.*} AS action, c {.*} AS city,
  CASE WHEN a IS NULL THEN null ELSE a {.*} END AS area,
  CASE WHEN b IS NULL THEN null ELSE b {.*} END AS recipient
ORDER BY c.code, d.name, d.id, n.kind, n.ordinal, n.id, b.name, b.id`,
});

/** Of the latest versions, and of given mandates (`$mandates`). */
export const reformFlowRows = rows(latest);
export const reformFlowRowsAt = rows(chosen);
