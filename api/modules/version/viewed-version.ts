import { endingsOfDepartments } from '../../../graph-schema/queries/history.js';
import { currentMandates, mandatesOfDepartments } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from '../department/department.type.js';
import type { DepartmentVersion } from './department-version.type.js';
import { chosenVersion } from './versions-at.js';

/**
 * The version in which a department is looked at: the field's own date, else the date or mandate that the department
 * was asked for with, else the latest.
 */
export async function viewedVersion(
  { load }: Context,
  department: Department,
  asOf: string | null | undefined,
): Promise<DepartmentVersion> {
  const [mandates, current, ended] = await Promise.all([
    load.many(mandatesOfDepartments, department.id),
    load.one(currentMandates, department.id),
    load.many(endingsOfDepartments, department.id),
  ]);
  const all = mandates.map((node) => ({ current: node.id === current?.id, node }));
  const endings = ended.map(({ date }) => date);
  const version = chosenVersion(department.id, all, endings, asOf ?? department.asOf ?? null);
  if (asOf != null || department.viewedMandate === undefined) return version;
  const latest = chosenVersion(department.id, all, endings, null);
  const standing = department.viewedMandate === latest.mandateId ? latest.standing : 'IN_FORCE';
  return { ...latest, mandateId: department.viewedMandate, standing };
}

/**
 * The node on which the facts of that version hang: the department itself for the latest, the mandate of another one;
 * null where no mandate that held then is known.
 */
export async function holderOfFacts(context: Context, department: Department, asOf: string | null | undefined): Promise<string | null> {
  if (asOf == null && department.asOf === undefined && department.viewedMandate === undefined) return department.id;
  return (await viewedVersion(context, department, asOf)).mandateId;
}
