import { makeId } from '../../../graph-schema/model/identity.js';
import type { ParsedDocument } from '../../pipeline/facts/document.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';

export function activityRef(document: NodeRef, index: number): NodeRef {
  return { label: 'Activity', id: makeId('Activity', document.id, index + 1) };
}

export function indicatorRef(document: NodeRef, index: number): NodeRef {
  return { label: 'Indicator', id: makeId('Indicator', document.id, index + 1) };
}

/** Whose activities they are, and which of its divisions a name means. */
export interface ActingDepartment {
  department: NodeRef;
  divisionOf: (name: string) => NodeRef;
}

/** Writes what a notice, report or plan requires, reports or plans, and its figures. */
export function writeActivities(writer: BatchWriter, parsed: ParsedDocument, document: NodeRef, acting: ActingDepartment | null): void {
  const department = acting?.department ?? null;
  const knownUnits = new Set(parsed.organizations.flatMap(({ affiliated }) => affiliated.map(({ name }) => name)));
  parsed.activities.forEach((activity, index) => {
    const { kind, text, group, period, actors } = activity;
    const node = writer.node('Activity', [document.id, index + 1], { ordinal: index + 1, kind, text, group, period, actors });
    writer.evidence(node, [activity.evidence]);
    writer.relate(node, 'WRITTEN_IN', document);
    if (!acting || !department) return;
    writer.relate(department, 'HAS_ACTIVITY', node);
    for (const division of activity.divisions) writer.relate(acting.divisionOf(division.name), 'HAS_ACTIVITY', node);
    if (activity.unit !== null && knownUnits.has(activity.unit)) {
      writer.relate({ label: 'AffiliatedUnit', id: makeId('AffiliatedUnit', department.id, activity.unit) }, 'HAS_ACTIVITY', node);
    }
  });
  parsed.indicators.forEach((indicator, index) => {
    const { kind, name, value, unit, comparator, period } = indicator;
    const node = writer.node('Indicator', [document.id, index + 1], { ordinal: index + 1, kind, name, value, unit, comparator, period });
    writer.evidence(node, [indicator.evidence]);
    writer.relate(node, 'WRITTEN_IN', document);
    if (indicator.activity !== null) writer.relate(activityRef(document, indicator.activity), 'HAS_INDICATOR', node);
    if (department) writer.relate(department, 'HAS_INDICATOR', node);
  });
}
