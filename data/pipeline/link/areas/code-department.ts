import type { ReformKind } from '../../../../graph-schema/model/vocabulary.js';
import type { DutyFact, ReformItem } from '../../facts/organization.js';
import { codeAreas, codeResidual, type AreaFinding } from './code-areas.js';

/** What a coding stands on: a duty, a clause of it (ordinals), or a reform item (kind and ordinal within its kind). */
export type CodingTarget =
  | { on: 'DUTY'; duty: number }
  | { on: 'CLAUSE'; duty: number; clause: number }
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

/** Codes the duties, their clauses and the reform items of one department. */
export function codeDepartment(duties: readonly DutyFact[], changes: readonly ReformItem[]): CodedDepartment {
  const result: CodedDepartment = { codings: [], uncoded: [] };
  const put = (target: CodingTarget, findings: AreaFinding[]): void => {
    if (findings.length === 0) result.uncoded.push(target);
    for (const finding of findings) result.codings.push({ ...finding, target });
  };
  for (const duty of duties) {
    put({ on: 'DUTY', duty: duty.ordinal }, duty.residual ? codeResidual() : codeAreas(duty.text));
    for (const clause of duty.clauses) {
      const parties = clause.parties.filter((body) => body.named).map((body) => body.name);
      put({ on: 'CLAUSE', duty: duty.ordinal, clause: clause.ordinal }, duty.residual ? codeResidual() : codeAreas(clause.text, parties));
    }
  }
  for (const item of changes) {
    const bodies = [...item.recipients, ...item.sources].filter((body) => body.named).map((body) => body.name);
    put({ on: 'REFORM_ACTION', kind: item.kind, ordinal: item.ordinal }, codeAreas(item.text, bodies));
  }
  return result;
}
