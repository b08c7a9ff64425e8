import type { ExportedDepartment, ExportSelection } from '../../data/export/read/export-reader.js';
import { isShared } from '../../data/export/read/closure.js';
import { inBatches } from '../../data/export/read/in-batches.js';
import { endsOfAlignment } from '../../graph-schema/model/identity.js';
import { entityKindLabels } from '../../graph-schema/model/entity-kind.js';
import { departmentsByName } from '../../graph-schema/queries/department.js';
import { departmentsHolding, exportedDepartments } from '../../graph-schema/queries/export.js';
import { nodesByIds } from '../../graph-schema/queries/node.js';
import { reformActionsPage } from '../../graph-schema/queries/reform-action.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { searchGraph } from '../modules/search/search-graph.js';
import { ExportRefusal, type ExportScope } from './export-request.js';

/** Rows of a list that are exported at most: those that a screen could show. */
const mostRows = 100_000;
const mostHits = 1000;

/** What a scope means in this graph. @throws ExportRefusal where it names nothing */
export async function selectScope(store: GraphStore, scope: ExportScope): Promise<ExportSelection> {
  switch (scope.on) {
    case 'all':
      return { departments: await store.read(exportedDepartments, { cities: null }), only: null, whole: true };
    case 'city': {
      const departments = await store.read(exportedDepartments, { cities: [scope.city] });
      if (departments.length === 0) throw new ExportRefusal(`scope: no department of a city ${scope.city} is in the atlas`, 404);
      return { departments, only: null, whole: false };
    }
    case 'department':
      return { departments: [await departmentOf(store, scope.department)], only: null, whole: false };
    case 'compare': {
      const departments = [await departmentOf(store, scope.left), await departmentOf(store, scope.right)];
      if (departments[0]!.id === departments[1]!.id) throw new ExportRefusal('scope: compare takes two different departments');
      if (scope.only === null) return { departments, only: null, whole: false };
      const sentences = scope.only.flatMap((id) => {
        const ends = endsOfAlignment(id);
        return ends === null ? [id] : [ends.leftId, ends.rightId];
      });
      return { departments, only: new Set(sentences), whole: false };
    }
    case 'ids': {
      const found = await store.read(nodesByIds, { ids: [...scope.ids] });
      const there = new Set(found.map(({ owner }) => owner));
      const missing = scope.ids.filter((id) => !there.has(id));
      if (missing.length > 0)
        throw new ExportRefusal(`scope: not in the atlas: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}`, 404);
      return chosen(store, scope.ids);
    }
    case 'search': {
      const labels = scope.kinds?.map((kind) => entityKindLabels[kind]) ?? null;
      const { hits } = await searchGraph(store, { text: scope.text, labels, cities: scope.cities, asOf: null, skip: 0, limit: mostHits });
      return chosen(
        store,
        hits.map(({ nodeId }) => nodeId),
      );
    }
    case 'reform': {
      const { kinds, cities, text } = scope;
      const filter = { cities: cities && [...cities], departments: null, kinds: kinds && [...kinds], areas: null, text };
      const rows = await store.read(reformActionsPage, { ...filter, skip: 0, limit: mostRows });
      return chosen(
        store,
        rows.map(({ node }) => node.id),
      );
    }
  }
}

async function departmentOf(store: GraphStore, wanted: string): Promise<ExportedDepartment> {
  const all = await store.read(exportedDepartments, { cities: null });
  const known = all.find(({ id, name }) => id === wanted || name === wanted);
  if (known) return known;
  const byName = new Set((await store.read(departmentsByName, { name: wanted })).map(({ node }) => node.id));
  const found = all.filter(({ id }) => byName.has(id));
  if (found.length === 1) return found[0]!;
  throw new ExportRefusal(
    found.length === 0
      ? `scope: no department ${wanted} in the atlas; give its id or full name`
      : `scope: ${found.length} departments are called ${wanted}; give one id: ${found.map(({ id }) => id).join(', ')}`,
    404,
  );
}

/** Single facts, by way of the departments that have them. */
async function chosen(store: GraphStore, ids: readonly string[]): Promise<ExportSelection> {
  const own = ids.filter((id) => !isShared(id));
  const rows = await inBatches(own, (some) => store.read(departmentsHolding, { ids: some }));
  const holding = new Set([...own, ...rows.flatMap(({ source, departments }) => [source, ...(departments ?? [])])]);
  const all = await store.read(exportedDepartments, { cities: null });
  const departments = all.filter(({ id }) => holding.has(id));
  // without a department to hold them, shared ones alone are still exported
  return { departments: departments.length > 0 ? departments : all.slice(0, 1), only: new Set(ids), whole: false };
}
