import type { SectionGapFact } from '../../pipeline/facts/organization.js';
import type { DepartmentReading } from '../../pipeline/resolve/department-view.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';

/** Writes which sections a mandate lacks, with what the other documents of its time know in passing (18个分管处室). */
export function writeGaps(writer: BatchWriter, reading: DepartmentReading, scope: NodeRef): NodeRef[] {
  const own = reading.version?.organization.gaps ?? [];
  const passing = reading.others.flatMap(({ organization }) => organization?.gaps ?? []);
  return [...new Set([...own, ...passing].map((gap) => gap.section))].flatMap((section) => {
    const found = [...own, ...passing].filter((gap) => gap.section === section);
    // a count known in passing says nothing is missing where the mandate itself has the section
    if (reading.version !== null && !found.some(({ knownMinimum }) => knownMinimum === null)) return [];
    return [writeGap(writer, found, scope)];
  });
}

function writeGap(writer: BatchWriter, found: readonly SectionGapFact[], scope: NodeRef): NodeRef {
  const gap = found.find(({ gap: kind }) => kind !== 'NOT_STATED') ?? found[0]!;
  const minima = found.map(({ knownMinimum }) => knownMinimum).filter((value) => value !== null);
  const node = writer.node('SectionGap', [scope.id, gap.section], {
    section: gap.section,
    gap: gap.gap,
    knownMinimum: minima.length > 0 ? Math.max(...minima) : null,
  });
  writer.evidence(
    node,
    found.flatMap(({ evidence }) => evidence),
  );
  return node;
}
