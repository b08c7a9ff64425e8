import { endByEnding } from '../../../data/pipeline/versions/end-by-ending.js';
import { latestVersion, versionAt } from '../../../data/pipeline/versions/version-at.js';
import { endingsOfDepartments } from '../../../graph-schema/queries/history.js';
import { mandatesInTime } from '../../../graph-schema/queries/mandate.js';
import type { Stored } from '../../../graph-schema/queries/rows.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import type { DepartmentVersion } from './department-version.type.js';

/**
 * Which version each department had at a date, null for the latest. Two statements.
 *
 * @param cities GB/T 2260 codes or names; null for all
 */
export async function versionsAt(store: GraphStore, asOf: string | null, cities: readonly string[] | null): Promise<DepartmentVersion[]> {
  const [rows, ended] = await Promise.all([
    store.read(mandatesInTime, { cities: cities === null ? null : [...cities] }),
    store.read(endingsOfDepartments, { ids: null }),
  ]);
  const mandatesOf = new Map<string, { current: boolean; node: Stored<'Mandate'> }[]>();
  for (const { department, current, node } of rows) {
    const mandates = mandatesOf.get(department) ?? [];
    if (node !== null) mandates.push({ current, node });
    mandatesOf.set(department, mandates);
  }
  return [...mandatesOf].map(([departmentId, mandates]) => {
    const endings = ended.filter(({ owner }) => owner === departmentId).map(({ node }) => node.date);
    return chosenVersion(departmentId, mandates, endings, asOf);
  });
}

/** The version of one department at a date, of its mandates, null for the latest; `endings`: when the department itself ended. */
export function chosenVersion(
  departmentId: string,
  mandates: readonly { current: boolean; node: Stored<'Mandate'> }[],
  endings: readonly string[],
  asOf: string | null,
): DepartmentVersion {
  const periods = mandates.map(({ current, node }) => ({
    id: node.id,
    current,
    from: node.inForceFrom ?? null,
    to: node.inForceTo ?? endByEnding(node.inForceFrom ?? null, endings),
    notBefore: node.notBefore ?? null,
  }));
  if (asOf !== null) {
    const { version, standing } = versionAt(periods, asOf);
    return { departmentId, mandateId: version?.id ?? null, asOf, standing };
  }
  // which one stands for several of unknown order was settled when the graph was loaded
  const current = periods.find((one) => one.current);
  return { departmentId, mandateId: current?.id ?? null, asOf, standing: latestVersion(periods).standing };
}

/** Ids of the mandates that held at a date, for queries that end in `At`. */
export async function mandatesAt(store: GraphStore, asOf: string, cities: readonly string[] | null = null): Promise<string[]> {
  return (await versionsAt(store, asOf, cities)).map(({ mandateId }) => mandateId).filter((id) => id !== null);
}
