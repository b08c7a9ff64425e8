import { makeId } from '../../../graph-schema/model/identity.js';
import type { DivisionClauseFact, DivisionFact } from '../../pipeline/facts/organization.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';

/** A clause of what a document prints under a division: of the division, the document, and its ordinal there. */
export function divisionClauseRef(writer: BatchWriter, division: NodeRef, clause: DivisionClauseFact): NodeRef {
  return { label: 'DivisionClause', id: makeId('DivisionClause', ...fieldsOf(writer, division, clause)) };
}

const fieldsOf = (writer: BatchWriter, division: NodeRef, { evidence, ordinal }: DivisionClauseFact) => [
  division.id,
  writer.documentOf(evidence),
  ordinal,
];

/** Writes what a document prints under a division, clause by clause. `department` is the id of the division's department. */
export function writeDivisionClauses(writer: BatchWriter, fact: DivisionFact, division: NodeRef, city: string, department: string): void {
  fact.duties.forEach(({ clauses }, index) => {
    for (const clause of clauses) {
      const { ordinal, text, verbs, role, roles, residual, evidence, parties } = clause;
      const node = writer.node('DivisionClause', fieldsOf(writer, division, clause), {
        ordinal,
        item: index + 1,
        path: evidence.path,
        text,
        verbs,
        role,
        roles,
        residual,
      });
      writer.evidence(node, [evidence]);
      writer.relate(division, 'HAS_CLAUSE', node);
      for (const party of parties) writer.relate(node, 'NAMES_PARTY', writeBody(writer, party, city, department));
    }
  });
}
