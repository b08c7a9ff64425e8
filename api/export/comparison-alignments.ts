import type { ExportAlignment, ExportEnd, ExportEvidence } from '../../data/export/export-fact.js';
import { isExported } from '../../data/export/policy.js';
import type { ExportedDepartment, StatusOf } from '../../data/export/read/export-reader.js';
import { alignMandates, type AlignedEnd } from '../../data/pipeline/align/align-mandates.js';
import type { AlignableClause, AlignableDuty } from '../../data/pipeline/align/alignable-mandate.js';
import { alignmentId } from '../../graph-schema/model/identity.js';
import { clausesOfDuties, dutiesOfDepartments, partiesOfClauses } from '../../graph-schema/queries/duty.js';
import { evidenceOf } from '../../graph-schema/queries/evidence.js';
import { nodesByIds } from '../../graph-schema/queries/node.js';
import type { Stored } from '../../graph-schema/queries/rows.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { Loaders } from '../graphql/loaders.js';

type LoadedDuty = Omit<AlignableDuty, 'clauses'> & { id: string; clauses: readonly (AlignableClause & { id: string })[] };

/** The alignments of the latest mandates of two departments that an export holds: suggested by the method, or accepted by people. */
export async function comparisonAlignments(
  store: GraphStore,
  left: ExportedDepartment,
  right: ExportedDepartment,
  statusOf: StatusOf,
  withInferred: boolean,
): Promise<{ exported: ExportAlignment[]; leftOut: number }> {
  const load = new Loaders(store);
  const [one, other] = await Promise.all([readMandate(load, left), readMandate(load, right)]);
  const found = alignMandates(one, other).map((fact) => {
    const [from, to] = [endOf(fact.left, one.duties), endOf(fact.right, other.duties)];
    return { fact, from, to, id: alignmentId(from.id, to.id) };
  });
  const statuses = await statusOf(found.map(({ id }) => id));
  const known = found.map((pair) => ({ ...pair, reviewStatus: statuses.get(pair.id) ?? ('UNREVIEWED' as const) }));
  const asked = known.filter(({ fact, reviewStatus }) => fact.suggested || reviewStatus === 'ACCEPTED');
  const chosen = asked.filter(({ reviewStatus }) => isExported({ basis: 'INFERRED', reviewStatus }, withInferred));
  const exported = await Promise.all(
    chosen.map(async ({ fact, from, to, id, reviewStatus }): Promise<ExportAlignment> => ({
      id,
      relation: fact.relation,
      score: fact.score,
      method: fact.method,
      explanation: fact.explanation,
      reviewStatus,
      left: await withEvidence(load, from, left.id),
      right: await withEvidence(load, to, right.id),
    })),
  );
  return { exported, leftOut: asked.length - chosen.length };
}

async function readMandate(load: Loaders, department: ExportedDepartment): Promise<{ names: string[]; duties: LoadedDuty[] }> {
  const [stored, duties] = await Promise.all([
    load.one<Stored<'Department'>>(nodesByIds as never, department.id),
    load.many(dutiesOfDepartments, department.id),
  ]);
  return {
    names: [department.name, ...(stored?.aliases ?? [])],
    duties: await Promise.all(
      duties.map(async (duty): Promise<LoadedDuty> => {
        const clauses = await load.many(clausesOfDuties, duty.id);
        return {
          id: duty.id,
          ordinal: duty.ordinal,
          text: duty.text,
          residual: duty.residual,
          clauses: await Promise.all(
            clauses.map(async ({ id, ordinal, text, verbs, roles }) => {
              const parties = await load.many(partiesOfClauses, id);
              return { id, ordinal, text, verbs, roles, parties: parties.filter(({ named }) => named).map(({ name }) => name) };
            }),
          ),
        };
      }),
    ),
  };
}

type FoundEnd = Pick<ExportEnd, 'id' | 'label' | 'text'>;

function endOf({ duty, clause }: AlignedEnd, duties: readonly LoadedDuty[]): FoundEnd {
  const found = duties.find(({ ordinal }) => ordinal === duty.ordinal)!;
  if (clause === null) return { id: found.id, label: 'Duty', text: found.text };
  const { id, text } = found.clauses.find(({ ordinal }) => ordinal === clause.ordinal)!;
  return { id, label: 'Clause', text };
}

async function withEvidence(load: Loaders, end: FoundEnd, department: string): Promise<ExportEnd> {
  const found = await load.one(evidenceOf, end.id);
  const evidence: ExportEvidence | null = found && {
    id: found.id,
    quote: found.quote,
    start: found.start,
    end: found.end,
    path: found.path ?? null,
    document: found.documentId,
  };
  return { ...end, department, evidence };
}
