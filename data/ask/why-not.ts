import type { Gap, MandateSection } from '../../graph-schema/model/vocabulary.js';
import type { AskDepartment, BoundaryCandidate, ReformCandidate } from './candidates.js';
import { answers } from './coverage.js';
import type { Question } from './question.js';
import type { Touching } from './touching.js';

/** Why no duty answers, by what else the sources say; null where the sources answer what was asked (a reform list). */
export function whyNot(
  question: Question,
  departments: readonly AskDepartment[],
  reform: readonly Touching<ReformCandidate>[],
  boundaries: readonly Touching<BoundaryCandidate>[],
): Gap | null {
  const lacks = (section: MandateSection): Gap | null =>
    departments.length === 0
      ? 'SECTION_MISSING'
      : (departments.flatMap((one) => one.gaps).find((one) => one.section === section)?.gap ?? null);
  if (question.divisionNames.length > 0) return lacks('DIVISIONS') ?? 'ABSENT_FROM_MANDATE';
  if (question.section !== null && question.terms.length === 0) return lacks(question.section);
  const whole = reform.filter((one) => one.coverage >= answers);
  if ([...whole, ...boundaries].some((one) => one.given >= answers)) return 'OTHER_BODY';
  if (whole.some((one) => one.fact.kind !== 'CANCELLED') || boundaries.some((one) => one.coverage >= answers)) return 'NOT_STATED';
  return lacks('DUTIES') ?? 'ABSENT_FROM_MANDATE';
}
