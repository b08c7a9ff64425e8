import type { ComparableMandate } from '../../data/compare/comparable-mandate.js';
import type { ExportAlignment, ExportEnd } from '../../data/export/export-fact.js';
import { isExportedAlignment } from '../../data/export/policy.js';
import type { ExportedDepartment } from '../../data/export/read/export-reader.js';
import type { MatchRelation } from '../../graph-schema/model/vocabulary.js';
import { evidenceOf } from '../../graph-schema/queries/evidence.js';
import type { Context } from '../graphql/context.js';
import { compareDepartments } from '../modules/comparison/compare-departments.js';
import type { Department } from '../modules/department/department.type.js';
import { judgedOf } from '../modules/review/review-status-of.js';
import { reviewersOf } from '../modules/review/reviewers-of.js';

/**
 * The alignments of two departments that an export holds, in the method's order: what people say two sentences
 * are to each other, and, where inferred facts are asked for, what the method suggests and nobody has rejected.
 *
 * @param only ids of the pairs that are wanted, among others; null for all
 */
export async function comparisonAlignments(
  context: Context,
  left: ExportedDepartment,
  right: ExportedDepartment,
  withInferred: boolean,
  only: readonly string[] | null = null,
): Promise<{ exported: ExportAlignment[]; leftOut: number }> {
  const [one, other] = await context.load.nodes<Department>([left.id, right.id]);
  const compared = await compareDepartments(context, one!, other!);
  const [lefts, rights] = [endsOf(compared.left.mandate), endsOf(compared.right.mandate)];
  const known = await Promise.all(
    (await compared.alignments()).map(async (found) => ({ found, judged: await judgedOf(context, found.id, found.relation) })),
  );
  const asked = known.filter(
    ({ found, judged }) => (only === null || only.includes(found.id)) && (found.suggested || isExportedAlignment(judged.status, false)),
  );
  const chosen = asked.filter(({ judged }) => isExportedAlignment(judged.status, withInferred));
  const exported = await Promise.all(
    chosen.map(async ({ found, judged }): Promise<ExportAlignment> => ({
      id: found.id,
      relation: (judged.relation as MatchRelation | null) ?? found.relation,
      score: found.score,
      method: found.method,
      explanation: found.explanation,
      reviewStatus: judged.status,
      reviewers: await reviewersOf(context, found.id),
      left: await withEvidence(context, found.left.clauseId ?? found.left.dutyId, lefts, left.id),
      right: await withEvidence(context, found.right.clauseId ?? found.right.dutyId, rights, right.id),
    })),
  );
  return { exported, leftOut: asked.length - chosen.length };
}

type Ends = ReadonlyMap<string, Pick<ExportEnd, 'label' | 'text'>>;

const endsOf = ({ duties }: ComparableMandate): Ends =>
  new Map<string, Pick<ExportEnd, 'label' | 'text'>>(
    duties.flatMap((duty) => [
      [duty.id, { label: 'Duty', text: duty.text }] as const,
      ...duty.clauses.map(({ id, text }) => [id, { label: 'Clause', text }] as const),
    ]),
  );

async function withEvidence({ load }: Context, id: string, ends: Ends, department: string): Promise<ExportEnd> {
  const found = await load.one(evidenceOf, id);
  const evidence = found && {
    id: found.id,
    quote: found.quote,
    start: found.start,
    end: found.end,
    path: found.path ?? null,
    document: found.documentId,
  };
  return { id, ...ends.get(id)!, department, evidence };
}
