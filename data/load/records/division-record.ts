import type { DivisionFact, NameFact } from '../../pipeline/facts/organization.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { writeDivisionClauses } from './division-clause-records.js';

/** Writes a division with its second names, what is printed under it and who shares its office. `scope`: see {@link MandateIds}. */
export function writeDivision(writer: BatchWriter, division: DivisionFact, scope: NodeRef, city: string, department: NodeRef): NodeRef {
  const node = writer.node('Division', [scope.id, division.name], { ordinal: division.ordinal, name: division.name });
  writer.evidence(node, [division.evidence]);
  for (const plate of writeNameplates(writer, division.nameplates, node)) writer.relate(node, 'HAS_NAMEPLATE', plate);
  writeDivisionClauses(writer, division, node, city, department.id);
  for (const body of division.colocatedWith) writer.relate(node, 'COLOCATED_WITH', writeBody(writer, body, city, department.id));
  return node;
}

/** Second names that a sentence states. */
export function writeNameplates(writer: BatchWriter, nameplates: readonly NameFact[], scope: NodeRef): NodeRef[] {
  return nameplates.map((plate) => {
    const node = writer.node('Nameplate', [scope.id, plate.name], { name: plate.name, basis: 'STATED' });
    writer.evidence(node, [plate.evidence]);
    return node;
  });
}
