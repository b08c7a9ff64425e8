import { labelOfId } from '../../../graph-schema/model/identity.js';
import type { Label } from '../../../graph-schema/model/labels.js';
import { relationships, type RelationshipType } from '../../../graph-schema/model/relationships.js';
import { linksFrom, linksTo, type LinkRow } from '../../../graph-schema/queries/export.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { inBatches } from './in-batches.js';

/** What departments share: it is exported once, after them. In the order of the export. */
export const sharedLabels = ['City', 'LegalBasis', 'Body', 'FunctionArea', 'Document'] as const satisfies readonly Label[];
/** Whether the id is of something that departments share. */
export const isShared = (id: string): boolean => (sharedLabels as readonly (Label | null)[]).includes(labelOfId(id));

/** Evidence is read by a query of its own; how documents were read is no fact. */
const unsaid: readonly RelationshipType[] = ['EVIDENCED_BY', 'IN_DOCUMENT', 'HAS_ANNOTATION', 'MARKS', 'HELD_BY', 'HAS_PROBLEM'];
const said = (Object.keys(relationships) as RelationshipType[]).filter((type) => !unsaid.includes(type));

/** The relationships that lead out of nodes. */
export async function linksOf(store: GraphStore, ids: readonly string[]): Promise<LinkRow[]> {
  return inBatches(ids, (some) => store.read(linksFrom, { ids: some, types: said }));
}

/** The nodes whose relationships of these types lead to given ones. */
export async function sourcesOf(store: GraphStore, ids: readonly string[], types: readonly RelationshipType[]): Promise<string[]> {
  const rows = await inBatches(ids, (some) => store.read(linksTo, { ids: some, types: [...types] }));
  return rows.map(({ other }) => other);
}

/**
 * All that belongs to the given nodes alone (a department: its mandates, duties, divisions, …, with what was inferred of
 * them), and the relationships that lead out of it. A question for each step away, whatever the number of nodes.
 */
export async function closureOf(store: GraphStore, roots: readonly string[]): Promise<{ ids: string[]; links: LinkRow[] }> {
  const ids = new Set<string>();
  const links: LinkRow[] = [];
  let next = [...roots];
  while (next.length > 0) {
    for (const id of next) ids.add(id);
    const found = await linksOf(store, next);
    links.push(...found);
    const duties = next.filter((id) => labelOfId(id) === 'Duty');
    const about = duties.length > 0 ? await sourcesOf(store, duties, ['OF_DUTY']) : [];
    const reached = [...found.map(({ other }) => other).filter((id) => !isShared(id)), ...about];
    next = [...new Set(reached)].filter((id) => !ids.has(id));
  }
  return { ids: [...ids], links };
}
