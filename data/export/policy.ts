import type { Basis, ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import type { ExportAlignment, ExportHead } from './export-fact.js';

/** The dataset's licence; the documents themselves are public texts. */
export const licence = { name: 'MIT', url: 'https://spdx.org/licenses/MIT' } as const;

/**
 * Whether an export holds a fact. What a sentence states always; what a rule concluded where people accepted it, else
 * only where the export is asked to hold inferred facts. What people rejected never.
 */
export function isExported(fact: { basis: Basis; reviewStatus: ReviewStatus | null }, withInferred: boolean): boolean {
  if (fact.basis === 'STATED') return true;
  if (fact.reviewStatus === 'REJECTED') return false;
  return fact.reviewStatus === 'ACCEPTED' || withInferred;
}

/**
 * Whether an export holds an alignment. One that people have changed is written as they changed it, so that it counts as
 * accepted; an assignment or exercise that they changed does not: its own ends are wrong.
 */
export const isExportedAlignment = (reviewStatus: ReviewStatus, withInferred: boolean): boolean =>
  reviewStatus === 'CHANGED' || isExported({ basis: 'INFERRED', reviewStatus }, withInferred);

/** By what an alignment was found. */
export const ruleOf = ({ method }: Pick<ExportAlignment, 'method'>): string => method ?? 'review';

/** The policy in one word, for columns. */
export const policyWord = ({ withInferred }: ExportHead): string => (withInferred ? 'stated-and-inferred' : 'stated-or-accepted');

/** The policy in a sentence, for people. */
export const policyText = ({ withInferred }: ExportHead): string =>
  withInferred
    ? 'Stated facts and inferred ones, which say so (basis INFERRED, rule, confidence, review status); rejected ones are left out.'
    : 'Stated facts, and inferred ones only where people accepted or corrected them. Others: with-inferred.';

/** What an export says of itself, a line each. */
export function headLines(head: ExportHead): string[] {
  return [
    'Mandate atlas 职责图谱',
    `Dataset version: ${head.dataset}`,
    ...(head.loadedAt === null ? [] : [`Dataset loaded: ${head.loadedAt}`]),
    `Scope: ${head.scope}`,
    `Basis: ${policyText(head)}`,
    `Licence: ${licence.name} (${licence.url}); the documents are public texts`,
  ];
}

/** Counts of what was written, by kind; grows while an export is written. */
export class ExportCounts {
  readonly kinds = new Map<string, number>();
  inferred = 0;
  leftOut = 0;

  add(kind: string, basis: Basis): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (basis === 'INFERRED') this.inferred++;
  }

  get total(): number {
    return [...this.kinds.values()].reduce((sum, count) => sum + count, 0);
  }

  /** `Duty 33, Division 25` */
  toString(): string {
    return [...this.kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  }
}
