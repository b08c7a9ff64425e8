import {
  changeEventsOfDepartments,
  departmentsOfBodies,
  predecessorsOfEvents,
  successorsOfEvents,
} from '../../../graph-schema/queries/history.js';
import type { Context } from '../../graphql/context.js';
import type { Department } from '../department/department.type.js';

/** The departments of the atlas that came before a department, or after it, by the events that name both. */
export async function relatedDepartments({ load }: Context, department: Department, side: 'before' | 'after'): Promise<Department[]> {
  const [own, other] = side === 'before' ? [successorsOfEvents, predecessorsOfEvents] : [predecessorsOfEvents, successorsOfEvents];
  const events = await load.many(changeEventsOfDepartments, department.id);
  const found = await Promise.all(
    events.map(async ({ id }) => {
      const mine = await load.many(own, id);
      if (!mine.some(({ name }) => name === department.name)) return [];
      const bodies = await load.many(other, id);
      return (await Promise.all(bodies.map((body) => load.many(departmentsOfBodies, body.id)))).flat();
    }),
  );
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
}
