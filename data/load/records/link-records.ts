import type { LinkedDepartment } from '../../pipeline/link/link.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { areaRef } from './codebook-records.js';
import { divisionClauseRef } from './division-clause-records.js';
import type { MandateIds } from './mandate-ids.js';

/** Writes what was inferred of one version of a mandate: function areas, and which division holds which duty. */
export function writeLinks(writer: BatchWriter, linked: LinkedDepartment, ids: MandateIds, divisionOf: (name: string) => NodeRef): void {
  for (const { target, area, primary, confidence, rule } of linked.codings) {
    const coded =
      target.on === 'DUTY'
        ? ids.duty(target.duty)
        : target.on === 'CLAUSE'
          ? ids.clause(target.duty, target.clause)
          : target.on === 'DIVISION_CLAUSE'
            ? divisionClauseRef(writer, divisionOf(target.division), target.clause)
            : ids.change(target.kind, target.ordinal);
    const coding = writer.node('AreaCoding', [coded.id, area], { primary, confidence, rule });
    writer.relate(coded, 'HAS_CODING', coding);
    writer.relate(coding, 'TO_AREA', areaRef(area));
  }
  for (const assignment of linked.assignments) {
    const division = divisionOf(assignment.division.name);
    const duty = ids.duty(assignment.duty.ordinal);
    const clause = assignment.clause ? ids.clause(assignment.duty.ordinal, assignment.clause.ordinal) : null;
    const { basis, confidence, rule, explanation } = assignment;
    const from = assignment.from ? divisionClauseRef(writer, division, assignment.from) : null;
    const node = writer.node('Assignment', [from?.id ?? division.id, clause?.id ?? duty.id], {
      basis,
      confidence,
      rule,
      explanation,
    });
    writer.evidence(node, assignment.evidence);
    writer.relate(node, 'OF_DUTY', duty);
    writer.relate(node, 'TO_DIVISION', division);
    if (clause) writer.relate(node, 'OF_CLAUSE', clause);
    if (from) writer.relate(node, 'FROM_CLAUSE', from);
  }
}
