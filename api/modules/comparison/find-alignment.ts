import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import { endsOfAlignment } from '../../../graph-schema/model/identity.js';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { dutiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { mandatesOfFacts } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from '../department/department.type.js';
import { compareDepartments } from './compare-departments.js';

/**
 * The alignment with an id, computed from the mandates that its ends stand in.
 *
 * @returns null where an end is not in the graph, where the two do not come into question as a pair, or where it is no id of an alignment
 */
export async function findAlignment(context: Context, id: string): Promise<LoadedAlignment | null> {
  const ends = endsOfAlignment(id);
  if (ends === null) return null;
  const [left, right] = await Promise.all([ends.leftId, ends.rightId].map((end) => versionOf(context, end, ends.label)));
  if (!left || !right) return null;
  const found = await (await compareDepartments(context, left, right)).alignments();
  return found.find((alignment) => alignment.id === id) ?? null;
}

/** The department that a clause or duty belongs to, in the version of its mandate that has it. */
async function versionOf({ load }: Context, id: string, label: 'Clause' | 'Duty'): Promise<Department | null> {
  const duty = label === 'Duty' ? id : ((await load.one(dutiesOfClauses, id))?.id ?? null);
  if (duty === null) return null;
  const [department, mandate] = await Promise.all([load.one(departmentsOf, duty), load.one(mandatesOfFacts, duty)]);
  return department && mandate ? { ...(department as Department), viewedMandate: mandate.id } : null;
}
