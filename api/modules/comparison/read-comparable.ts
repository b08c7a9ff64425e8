import type { ComparableDuty, ComparableMandate } from '../../../data/compare/comparable-mandate.js';
import type { Gap, MandateSection } from '../../../graph-schema/model/vocabulary.js';
import { mandateSections } from '../../../graph-schema/model/vocabulary.js';
import { bodiesOf, boundariesOfDepartments, partnersOfBoundaries, sidesOfBoundaries } from '../../../graph-schema/queries/boundary.js';
import { gapsOfDepartments } from '../../../graph-schema/queries/department.js';
import { clausesOfDuties, dutiesOfDepartments, partiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { areasOfCodings, codingsOf } from '../../../graph-schema/queries/function-area.js';
import {
  recipientsOfReformActions,
  reformActionsOfDepartments,
  sourcesOfReformActions,
} from '../../../graph-schema/queries/reform-action.js';
import type { Context } from '../../graphql/context.js';
import type { Loaders } from '../../graphql/loaders.js';
import type { Department } from '../department/department.type.js';
import type { DepartmentVersion } from '../version/department-version.type.js';
import { viewedVersion } from '../version/viewed-version.js';

/** A department in the version in which it is looked at. */
export interface ComparedVersion {
  department: Department;
  version: DepartmentVersion;
  mandate: ComparableMandate;
}

/**
 * Reads what is compared of a department, in the version in which it is looked at. The loaders ask for all departments of an
 * operation at once, so that the number of statements is the same whatever the mandates hold.
 */
export async function readVersionOf(context: Context, department: Department): Promise<ComparedVersion> {
  const version = await viewedVersion(context, department, null);
  return { department, version, mandate: await readComparable(context.load, department, version.mandateId) };
}

/** @param mandateId null where no mandate of the time is known: then there is nothing, and the gaps say so */
async function readComparable(load: Loaders, department: Department, mandateId: string | null): Promise<ComparableMandate> {
  const names = [department.name, ...department.aliases];
  if (mandateId === null) return { names, department: department.name, ...nothing };
  const [duties, reformActions, boundaries, gaps] = await Promise.all([
    readDuties(load, mandateId),
    readReformActions(load, mandateId),
    readBoundaries(load, mandateId),
    load.many(gapsOfDepartments, mandateId),
  ]);
  return {
    names,
    department: department.name,
    duties,
    reformActions,
    boundaries,
    gaps: gaps.map(({ id, section, gap }) => ({ id, section, gap })),
  };
}

const nothing = {
  duties: [],
  reformActions: [],
  boundaries: [],
  gaps: mandateSections.map((section: MandateSection) => ({ id: null, section, gap: 'NOT_IN_FORCE' as Gap })),
};

async function readDuties(load: Loaders, mandateId: string): Promise<ComparableDuty[]> {
  const duties = await load.many(dutiesOfDepartments, mandateId);
  return Promise.all(
    duties.map(async ({ id, ordinal, text, residual }) => ({
      id,
      ordinal,
      text,
      residual,
      clauses: await Promise.all(
        (await load.many(clausesOfDuties, id)).map(async (clause) => {
          const [parties, area] = await Promise.all([load.many(partiesOfClauses, clause.id), primaryArea(load, clause.id)]);
          const { id: clauseId, ordinal: place, text: words, verbs, role, roles } = clause;
          return { id: clauseId, ordinal: place, text: words, verbs, role, roles, area, parties: namesOf(parties) };
        }),
      ),
    })),
  );
}

async function readReformActions(load: Loaders, mandateId: string): Promise<ComparableMandate['reformActions']> {
  const actions = await load.many(reformActionsOfDepartments, mandateId);
  return Promise.all(
    actions.map(async ({ id, kind, text }) => {
      const [recipients, sources, area] = await Promise.all([
        load.many(recipientsOfReformActions, id),
        load.many(sourcesOfReformActions, id),
        primaryArea(load, id),
      ]);
      return { id, kind, text, area, received: recipients.length > 0, bodies: namesOf([...recipients, ...sources]) };
    }),
  );
}

async function readBoundaries(load: Loaders, mandateId: string): Promise<ComparableMandate['boundaries']> {
  const boundaries = await load.many(boundariesOfDepartments, mandateId);
  return Promise.all(
    boundaries.map(async ({ id }) => {
      const [partners, sides] = await Promise.all([load.many(partnersOfBoundaries, id), load.many(sidesOfBoundaries, id)]);
      const bodies = await Promise.all(sides.map((side) => load.many(bodiesOf, side.id)));
      return {
        id,
        bodies: namesOf([...partners, ...bodies.flat()]),
        sides: sides.map((side) => ({ id: side.id, own: side.own, text: side.text })),
      };
    }),
  );
}

/** Id of the primary function area, null where nothing is coded. */
async function primaryArea(load: Loaders, id: string): Promise<string | null> {
  const primary = (await load.many(codingsOf, id)).find((coding) => coding.primary);
  return primary === undefined ? null : ((await load.one(areasOfCodings, primary.id))?.id ?? null);
}

const namesOf = (bodies: readonly { name: string; named: boolean }[]): string[] =>
  bodies.filter(({ named }) => named).map(({ name }) => name);
