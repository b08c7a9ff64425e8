import { departmentsByName } from '../../../graph-schema/queries/department.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from './department.type.js';

/**
 * A department by id, or by name: the full name, else a short name that only one department goes by.
 *
 * @returns null where there is none
 * @throws BadInput unless exactly one of id and name is given, or where several departments go by the name
 */
export async function findDepartment({ store, load }: Context, id?: string | null, name?: string | null): Promise<Department | null> {
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
