import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';
import { chosen, latest, type Versions } from './versions.js';

const limits = (name: string, condition: string): NamedQuery<Owned<Stored<'ReformLimit'>>> => ({
  name,
  cypher: `MATCH (o:ReformAction)-[:HAS_LIMIT]->(n:ReformLimit)
WHERE o.id IN $ids AND ${condition}
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.ordinal, n.id`,
});

/** `ordinal` counts within a kind, so the printed path comes before it; kinds stay together. */
const order = 'n.kind, n.ordinal';

/** Of departments (their latest version) or of mandates. */
export const reformActionsOfDepartments = ownedBy<'ReformAction'>(
  'reformActionsOfDepartments',
  '(o:Entity)-[:HAS_REFORM_ACTION]->(n:ReformAction)',
  order,
);
/** The reform items, of latest versions, that name a body as recipient or source. */
export const reformActionsOfBodies = ownedBy<'ReformAction'>(
  'reformActionsOfBodies',
  '(:Department)-[:HAS_REFORM_ACTION]->(n:ReformAction)-[:HAS_RECIPIENT|HAS_SOURCE]->(o:Body)',
  order,
);
export const recipientsOfReformActions = ownedBy<'Body'>(
  'recipientsOfReformActions',
  '(o:ReformAction)-[:HAS_RECIPIENT]->(n:Body)',
  'n.name',
);
/** How far they go: what they are about, and what they leave out. */
export const extentsOfReformActions = limits('extentsOfReformActions', "n.kind <> 'EXCEPTION'");
export const exceptionsOfReformActions = limits('exceptionsOfReformActions', "n.kind = 'EXCEPTION'");
export const sourcesOfReformActions = ownedBy<'Body'>('sourcesOfReformActions', '(o:ReformAction)-[:HAS_SOURCE]->(n:Body)', 'n.name');

/** Lists are null for no restriction; cities are codes or beginnings of names. */
const filtered = (at: Versions) => `MATCH (n:ReformAction)<-[:HAS_REFORM_ACTION]-${at.holder}-[:OF_CITY]->(c:City)
WHERE ${at.chosen}($cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x))
  AND ($departments IS NULL OR d.id IN $departments)
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($text IS NULL OR n.text CONTAINS $text)
  AND ($areas IS NULL OR EXISTS { MATCH (n)-[:HAS_CODING]->(:AreaCoding)-[:TO_AREA]->(a:FunctionArea) WHERE a.code IN $areas })`;

const page = (at: Versions): NamedQuery<{ node: Stored<'ReformAction'> } & Row> => ({
  name: `reformActionsPage${at.suffix}`,
  integers: ['skip', 'limit'],
  cypher: `${filtered(at)}
RETURN n {.*} AS node
ORDER BY c.code, d.name, d.id, n.kind, n.ordinal, n.id
SKIP $skip LIMIT $limit`,
});

const count = (at: Versions): NamedQuery<{ total: number } & Row> => ({
  name: `reformActionsCount${at.suffix}`,
  cypher: `${filtered(at)}
RETURN count(n) AS total`,
});

export const reformActionsPage = page(latest);
export const reformActionsCount = count(latest);
export const reformActionsPageAt = page(chosen);
export const reformActionsCountAt = count(chosen);
