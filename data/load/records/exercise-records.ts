import type { VersionExercises } from '../../pipeline/link/exercises/version-exercises.js';
import { activityRef, indicatorRef } from './activity-records.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import type { MandateIds } from './mandate-ids.js';

/** Writes which activities show the duties of one version at work, and in which documents they were looked for. */
export function writeExercises(writer: BatchWriter, { documents, exercises }: VersionExercises, ids: MandateIds): void {
  for (const id of documents) writer.relate(ids.mandate, 'READ_WITH', { label: 'Document', id });
  for (const exercise of exercises) {
    const document: NodeRef = { label: 'Document', id: exercise.document };
    const duty = ids.duty(exercise.duty.ordinal);
    const activity = activityRef(document, exercise.activity);
    const { confidence, rule, explanation, timing } = exercise;
    const node = writer.node('Exercise', [duty.id, activity.id], { basis: 'INFERRED', confidence, rule, explanation, timing });
    writer.relate(node, 'OF_DUTY', duty);
    if (exercise.clause) writer.relate(node, 'OF_CLAUSE', ids.clause(exercise.duty.ordinal, exercise.clause.ordinal));
    writer.relate(node, 'SHOWN_BY', activity);
    for (const index of exercise.indicators) writer.relate(node, 'SHOWN_BY', indicatorRef(document, index));
    for (const quote of exercise.shownBy) writer.passage(node, exercise.document, quote);
    writer.evidence(node, [exercise.shown]);
  }
}
