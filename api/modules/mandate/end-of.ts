import type { InForceRule } from '../../../graph-schema/model/vocabulary.js';
import { repealersOfMandates, successorsOfMandates } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { Mandate } from './mandate.type.js';

/** When a mandate ends, and how that is known: as supplied, by a sentence of the next version, or because that one begins. */
export async function endOf({ load }: Context, mandate: Mandate): Promise<{ date: string | null; rule: InForceRule | null }> {
  if (mandate.inForceTo != null) return { date: mandate.inForceTo, rule: 'SUPPLIED' };
  const [repealer, successor] = await Promise.all([load.one(repealersOfMandates, mandate.id), load.one(successorsOfMandates, mandate.id)]);
  const date = (repealer ?? successor)?.inForceFrom ?? null;
  return { date, rule: date === null ? null : repealer ? 'REPEALED' : 'NEXT_VERSION' };
}
