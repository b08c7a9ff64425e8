import type { InForceRule } from '../../../graph-schema/model/vocabulary.js';
import { endByEnding } from '../../../data/pipeline/versions/end-by-ending.js';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { endingsOfDepartments } from '../../../graph-schema/queries/history.js';
import { repealersOfMandates, successorsOfMandates } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { Mandate } from './mandate.type.js';

/** When a mandate ends, and how that is known: as supplied, by a sentence of the next version, because that one begins, or with its department. */
export async function endOf({ load }: Context, mandate: Mandate): Promise<{ date: string | null; rule: InForceRule | null }> {
  if (mandate.inForceTo != null) return { date: mandate.inForceTo, rule: 'SUPPLIED' };
  const [repealer, successor] = await Promise.all([load.one(repealersOfMandates, mandate.id), load.one(successorsOfMandates, mandate.id)]);
  const date = (repealer ?? successor)?.inForceFrom ?? null;
  if (date !== null) return { date, rule: repealer ? 'REPEALED' : 'NEXT_VERSION' };
  const { id } = await load.need(departmentsOf, mandate.id);
  const endings = await load.many(endingsOfDepartments, id);
  const ended = endByEnding(
    mandate.inForceFrom ?? null,
    endings.map((one) => one.date),
  );
  return { date: ended, rule: ended === null ? null : 'ABOLISHED' };
}
