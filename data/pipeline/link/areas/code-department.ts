import type { ReformKind } from '../../../../graph-schema/model/vocabulary.js';
import type { DivisionClauseFact, DivisionFact, DutyFact, ReformItem } from '../../facts/organization.js';
import { codeAreas, codeResidual, type AreaFinding } from './code-areas.js';
import { codeClauses } from './code-clauses.js';

/**
 * What a coding stands on: a duty, a clause of it (ordinals), a clause of what is printed under a division (by name), or
 * a reform item (kind and ordinal within its kind).
 */
export type CodingTarget =
  | { on: 'DUTY'; duty: number }
  | { on: 'CLAUSE'; duty: number; clause: number }
  | { on: 'DIVISION_CLAUSE'; division: string; clause: DivisionClauseFact }
  | { on: 'REFORM_ACTION'; kind: ReformKind; ordinal: number };

/** One coding of one thing. Each coded thing has exactly one primary coding. */
export interface AreaCodingFact extends AreaFinding {
  target: CodingTarget;
}

export interface CodedDepartment {
  codings: AreaCodingFact[];
  /** What no term of the codebook fits. */
  uncoded: CodingTarget[];
}

/** Codes the duties, their clauses, what is printed under divisions, and the reform items of one department. */
export function codeDepartment(
  duties: readonly DutyFact[],
  changes: readonly ReformItem[],
  divisions: readonly DivisionFact[],
): CodedDepartment {
  const result: CodedDepartment = { codings: [], uncoded: [] };
  const put = (target: CodingTarget, findings: AreaFinding[]): void => {
    if (findings.length === 0) result.uncoded.push(target);
    for (const finding of findings) result.codings.push({ ...finding, target });
  };
  for (const duty of duties) {
    const coded = codeClauses(duty.clauses, duty.residual);
    const clauses = duty.clauses.map((clause, index) => ({ clause, findings: coded[index]! }));
    const whole = duty.residual ? codeResidual() : codeAreas(duty.text);
    put(
      { on: 'DUTY', duty: duty.ordinal },
      withClauses(
        whole,
        clauses.map(({ findings }) => findings),
      ),
    );
    for (const { clause, findings } of clauses) put({ on: 'CLAUSE', duty: duty.ordinal, clause: clause.ordinal }, findings);
  }
  for (const { name: division, duties: items } of divisions) {
    for (const { clauses } of items) {
      const coded = codeClauses(clauses);
      clauses.forEach((clause, index) =>
        put({ on: 'DIVISION_CLAUSE', division, clause }, clause.residual ? codeResidual() : coded[index]!),
      );
    }
  }
  for (const item of changes) {
    const bodies = [...item.recipients, ...item.sources].filter((body) => body.named).map((body) => body.name);
    put({ on: 'REFORM_ACTION', kind: item.kind, ordinal: item.ordinal }, codeAreas(item.text, bodies));
  }
  return result;
}

/**
 * The areas of a duty: its own, and those that are the primary one of a clause of it, so that an area which only a part
 * of a long duty is about is not taken for one that the department lacks.
 */
function withClauses(whole: readonly AreaFinding[], clauses: readonly (readonly AreaFinding[])[]): AreaFinding[] {
  const found = [...whole];
  for (const primary of clauses.flatMap((findings) => findings.filter((finding) => finding.primary))) {
    if (!found.some(({ area }) => area === primary.area))
      found.push({ ...primary, primary: found.length === 0, rule: `${primary.rule}（分句）` });
  }
  return found;
}
