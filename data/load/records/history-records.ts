import type { OrganizationFacts } from '../../pipeline/facts/organization.js';
import type { NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import type { VersionContext } from './version-context.js';

/** Writes what a mandate calls its department: 市政府组成部门, 由…管理. */
export function writeStandings({ writer, ids }: VersionContext, { standings }: OrganizationFacts): NodeRef[] {
  return standings.map(({ kind, words, superior, rank, detail, evidence }, index) => {
    const node = writer.node('Standing', [ids.mandate.id, kind, words], { ordinal: index + 1, kind, words, superior, rank, detail });
    writer.evidence(node, [evidence]);
    return node;
  });
}

/** Writes how bodies came to be, were put together or ended, as a mandate tells it; its date is that of the mandate. */
export function writeChangeEvents({ writer, ids, city, department, version }: VersionContext, { events }: OrganizationFacts): NodeRef[] {
  return events.map(({ kind, basis, rule, text, predecessors, successors, evidence }, index) => {
    const fields = [ids.mandate.id, kind, ...predecessors.map(({ name }) => name), '>', ...successors.map(({ name }) => name)];
    const node = writer.node('ChangeEvent', fields, { ordinal: index + 1, kind, basis, rule, text, date: version.from });
    writer.evidence(node, [evidence]);
    for (const body of predecessors) writer.relate(node, 'HAS_PREDECESSOR', writeBody(writer, body, city, department.id));
    for (const body of successors) writer.relate(node, 'HAS_SUCCESSOR', writeBody(writer, body, city, department.id));
    return node;
  });
}
