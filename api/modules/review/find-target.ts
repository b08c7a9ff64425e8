import { textHash } from '../../../data/reviews/text-hash.js';
import { readVersion } from '../../../data/load/load-queries.js';
import { entityKindOf } from '../../../graph-schema/model/entity-kind.js';
import { endsOfAlignment, labelOfId } from '../../../graph-schema/model/identity.js';
import type { Basis, MatchRelation, ReviewKind } from '../../../graph-schema/model/vocabulary.js';
import { divisionClausesOfAssignments, divisionsOfAssignments } from '../../../graph-schema/queries/assignment.js';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { documentsOf } from '../../../graph-schema/queries/document.js';
import { divisionsOfClauses } from '../../../graph-schema/queries/division.js';
import { clausesOfAssignments, dutiesOfAssignments, dutiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { activitiesOfExercises, clausesOfExercises, dutiesOfExercises } from '../../../graph-schema/queries/exercise.js';
import type { Context } from '../../graphql/context.js';
import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import { findAlignment } from '../comparison/find-alignment.js';
import { ReviewEnd } from './review.type.js';

/** Something inferred, with both its ends as they are now. */
export interface FoundTarget {
  id: string;
  kind: ReviewKind;
  ends: [ReviewEnd, ReviewEnd];
  /** Null where the method does not say it (any more). */
  machine: { relation: MatchRelation | null; basis: Basis; score: number | null; explanation: string } | null;
  method: string;
}

interface Inferred {
  id: string;
  basis: Basis;
  confidence: number | null;
  rule: string;
  explanation: string;
}

/** What an id stands for, of the kinds that people judge; null where it, or an end of it, is not in the graph. */
export async function findTarget(context: Context, id: string): Promise<FoundTarget | null> {
  if (endsOfAlignment(id)) return alignmentTarget(context, id, await findAlignment(context, id));
  const label = labelOfId(id);
  if (label !== 'Assignment' && label !== 'Exercise') return null;
  const node = await context.load.node<Inferred>(id);
  return node && (label === 'Assignment' ? assignmentTarget(context, node) : exerciseTarget(context, node));
}

/** An alignment; also one that the method does not see (`found` is null), as long as both ends are there. */
export async function alignmentTarget(context: Context, id: string, found: LoadedAlignment | null): Promise<FoundTarget | null> {
  const { leftId, rightId } = endsOfAlignment(id)!;
  const [left, right] = await Promise.all([endOf(context, leftId), endOf(context, rightId)]);
  if (!left || !right) return null;
  left.spans = found?.words?.leftSpans ?? [];
  right.spans = found?.words?.rightSpans ?? [];
  const machine = found && { relation: found.relation, basis: 'INFERRED' as const, score: found.score, explanation: found.explanation };
  return { id, kind: 'ALIGNMENT', ends: [left, right], machine, method: found?.method ?? '' };
}

async function assignmentTarget(context: Context, node: Inferred): Promise<FoundTarget | null> {
  const { load } = context;
  const [duty, clause, division, sentence] = await Promise.all([
    load.need(dutiesOfAssignments, node.id),
    load.one(clausesOfAssignments, node.id),
    load.need(divisionsOfAssignments, node.id),
    load.one(divisionClausesOfAssignments, node.id),
  ]);
  return inferredTarget(context, 'ASSIGNMENT', node, (clause ?? duty).id, (sentence ?? division).id);
}

async function exerciseTarget(context: Context, node: Inferred): Promise<FoundTarget | null> {
  const { load } = context;
  const [duty, clause, activity] = await Promise.all([
    load.need(dutiesOfExercises, node.id),
    load.one(clausesOfExercises, node.id),
    load.need(activitiesOfExercises, node.id),
  ]);
  return inferredTarget(context, 'EXERCISE', node, (clause ?? duty).id, activity.id);
}

async function inferredTarget(
  context: Context,
  kind: ReviewKind,
  { id, basis, confidence, rule, explanation }: Inferred,
  left: string,
  right: string,
): Promise<FoundTarget | null> {
  const [one, other, version] = await Promise.all([endOf(context, left), endOf(context, right), pipelineVersion(context)]);
  if (!one || !other) return null;
  return { id, kind, ends: [one, other], machine: { relation: null, basis, score: confidence, explanation }, method: `${rule}/${version}` };
}

/** A clause, duty, division, sentence of a division or activity as it is now; null where it is not in the graph. */
export async function endOf(context: Context, id: string): Promise<ReviewEnd | null> {
  const { load } = context;
  const label = labelOfId(id);
  const node = await load.node<{ id: string; text?: string; name?: string; ordinal?: number; path?: string }>(id);
  const text = node?.text ?? node?.name;
  if (!node || label === null || text === undefined) return null;
  const whole =
    label === 'Clause' ? await load.one(dutiesOfClauses, id) : label === 'DivisionClause' ? await load.one(divisionsOfClauses, id) : null;
  const department = label === 'Activity' ? null : await load.one(departmentsOf, whole?.id ?? id);
  const document = label === 'Activity' ? await load.one(documentsOf, id) : null;
  const ordinals = [label === 'Clause' ? whole?.ordinal : null, label === 'Division' ? null : node.ordinal];
  return Object.assign(new ReviewEnd(), {
    id,
    kind: entityKindOf(label)!,
    holder: department?.name ?? document?.title ?? '',
    department: department?.id ?? null,
    ordinal: label === 'Clause' || label === 'Duty' ? ordinals.filter((part) => part != null).join('.') : null,
    path: node.path ?? (whole && 'path' in whole ? whole.path : null),
    text,
    context: whole ? ('text' in whole ? whole.text : whole.name) : null,
    spans: [],
    hash: textHash(text),
  });
}

/** Of the rules that the graph was made by; asked for once in an operation. */
function pipelineVersion(context: Context): Promise<string> {
  const known = versions.get(context) ?? context.store.read(readVersion).then(([version]) => version?.pipeline ?? 'unknown');
  versions.set(context, known);
  return known;
}
const versions = new WeakMap<Context, Promise<string>>();
