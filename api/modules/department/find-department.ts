import { departmentsByName } from '../../../graph-schema/queries/department.js';
import { mandatesOfDepartments } from '../../../graph-schema/queries/mandate.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from './department.type.js';

/** How a department is asked for: one of id and name, at most one of date and mandate. */
interface Wanted {
  id?: string | null | undefined;
  name?: string | null | undefined;
  asOf?: string | null | undefined;
  mandate?: string | null | undefined;
}

/**
 * A department by id, or by name: the full name, else a short name that only one department goes by.
 *
 * @returns null where there is none
 * @throws BadInput unless exactly one of id and name is given, where several departments go by the name, or where the
 *   mandate is not one of the department's
 */
export async function findDepartment(context: Context, wanted: Wanted): Promise<Department | null> {
  const { asOf, mandate } = wanted;
  if (asOf != null && mandate != null) throw new BadInput('mandate', 'Give either asOf or mandate.');
  const found = await byIdOrName(context, wanted);
  if (found === null || (asOf == null && mandate == null)) return found;
  if (asOf != null) return { ...found, asOf };
  const mandates = await context.load.many(mandatesOfDepartments, found.id);
  if (!mandates.some(({ id }) => id === mandate)) throw new BadInput('mandate', `${mandate} is not a mandate of ${found.name}.`);
  return { ...found, viewedMandate: mandate! };
}

async function byIdOrName({ store, load }: Context, { id, name }: Wanted): Promise<Department | null> {
  if ((id == null) === (name == null)) throw new BadInput('id', 'Give either id or name.');
  if (id != null) return labelOfId(id) === 'Department' ? load.node<Department>(id) : null;
  const rows = await store.read(departmentsByName, { name: name!.trim() });
  const exact = rows.filter((row) => row.exact);
  const found = exact.length > 0 ? exact : rows;
  if (found.length > 1) {
    throw new BadInput(
      'name',
      `Several departments go by this name: ${found.map((row) => row.node.name).join('、')}. Give the full name or the id.`,
    );
  }
  return found[0]?.node ?? null;
}
