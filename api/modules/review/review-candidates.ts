import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import type { MatchRelation, ReviewKind } from '../../../graph-schema/model/vocabulary.js';
import { assignmentsOfDuties } from '../../../graph-schema/queries/assignment.js';
import { departmentsPage } from '../../../graph-schema/queries/department.js';
import { dutiesOfDepartments } from '../../../graph-schema/queries/duty.js';
import { exercisesOfDuties } from '../../../graph-schema/queries/exercise.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import { compareDepartments } from '../comparison/compare-departments.js';
import type { Department } from '../department/department.type.js';

/** Something inferred that may be judged. */
export interface Candidate {
  id: string;
  /** 0–1. */
  score: number;
  /** Of an alignment. */
  relation?: MatchRelation;
  alignment?: LoadedAlignment;
}

/** Departments that are laid beside the first. */
const mostCompared = 4;
/** Departments whose assignments and exercises are listed at once. */
const mostDepartments = 100;

/** The departments that are asked for, in that order; without any, those of the atlas by city that have duties. @throws BadInput */
export async function reviewedDepartments({ store, load }: Context, ids: readonly string[] | null): Promise<Department[]> {
  if (ids !== null) {
    const found = await load.nodes<Department>(ids.filter((id) => labelOfId(id) === 'Department'));
    if (found.length < ids.length) throw new BadInput('departments', 'departments has an id that no department has.');
    return found;
  }
  const rows = await store.read(departmentsPage, { city: null, skip: 0, limit: mostDepartments });
  load.count(rows.length);
  const departments = rows.map(({ node }) => node as Department);
  const duties = await Promise.all(departments.map(({ id }) => load.many(dutiesOfDepartments, id)));
  return departments.filter((_, index) => duties[index]!.length > 0);
}

/** All that the methods have inferred of a kind: of departments, or for alignments of the first one and each of the next three. */
export async function reviewCandidates(context: Context, kind: ReviewKind, departments: readonly Department[]): Promise<Candidate[]> {
  if (kind === 'ALIGNMENT') {
    const [first, ...others] = departments.slice(0, mostCompared);
    const compared = await Promise.all(others.map((other) => compareDepartments(context, first!, other)));
    const found = await Promise.all(compared.map((one) => one.alignments()));
    return found.flat().map((alignment) => ({ id: alignment.id, score: alignment.score, relation: alignment.relation, alignment }));
  }
  const { load } = context;
  const duties = (await Promise.all(departments.map(({ id }) => load.many(dutiesOfDepartments, id)))).flat();
  const found =
    kind === 'ASSIGNMENT'
      ? await Promise.all(duties.map(({ id }) => load.many(assignmentsOfDuties, id)))
      : await Promise.all(duties.map(({ id }) => load.many(exercisesOfDuties, id)));
  return found
    .flat()
    .filter(({ basis }) => basis === 'INFERRED')
    .map(({ id, confidence }) => ({ id, score: confidence ?? 1 }));
}
