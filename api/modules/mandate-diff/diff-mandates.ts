import { changeKinds, compareMandates, type ComparedMandate } from '../../../data/compare/compare-mandates.js';
import { nameplatesOf, staffQuotasOfDepartments } from '../../../graph-schema/queries/department.js';
import { clausesOfDivisions, divisionsOfDepartments } from '../../../graph-schema/queries/division.js';
import { clausesOfDuties, dutiesOfDepartments } from '../../../graph-schema/queries/duty.js';
import type { Context } from '../../graphql/context.js';
import type { MandateDiff } from './mandate-diff.type.js';

/** Compares two loaded mandates; the same facts give the same result as `atlas diff` of their texts. */
export async function diffMandates(context: Context, olderId: string, newerId: string): Promise<MandateDiff> {
  const [older, newer] = await Promise.all([compared(context, olderId), compared(context, newerId)]);
  const { clauses, divisions, nameplates, quotas } = compareMandates(older, newer);
  const ids = ({ older: a, newer: b }: { older: { key: string } | null; newer: { key: string } | null }) => ({
    olderId: a?.key ?? null,
    newerId: b?.key ?? null,
  });
  return {
    olderId,
    newerId,
    counts: changeKinds.map((kind) => ({ kind, count: clauses.filter((change) => change.kind === kind).length })),
    clauses: clauses.map((change) => ({ ...change, ...ids(change) })),
    divisions: divisions.map((change) => ({ ...change, ...ids(change) })),
    nameplates: nameplates.map(({ kind, inferred, older: a, newer: b }) => ({
      kind,
      inferred,
      older: a?.name ?? null,
      newer: b?.name ?? null,
    })),
    quotas: quotas.map((change) => ({ kind: change.kind, ...ids(change) })),
  };
}

async function compared({ load }: Context, mandate: string): Promise<ComparedMandate<string>> {
  const [duties, divisions, nameplates, quotas] = await Promise.all([
    load.many(dutiesOfDepartments, mandate),
    load.many(divisionsOfDepartments, mandate),
    load.many(nameplatesOf, mandate),
    load.many(staffQuotasOfDepartments, mandate),
  ]);
  return {
    clauses: (
      await Promise.all(
        duties.map(async ({ id, ordinal, residual }) =>
          (await load.many(clausesOfDuties, id)).map((clause) => ({ key: clause.id, duty: ordinal, text: clause.text, residual })),
        ),
      )
    ).flat(),
    divisions: await Promise.all(
      divisions.map(async ({ id, name }) => {
        const [plates, clauses] = await Promise.all([load.many(nameplatesOf, id), load.many(clausesOfDivisions, id)]);
        return { key: id, name, texts: [...plates.map((plate) => plate.name), ...clauses.map(({ text }) => text)] };
      }),
    ),
    nameplates: nameplates.map(({ id, name }) => ({ key: id, name, texts: [] })),
    quotas: quotas.map(({ id, what, min, max }) => ({ key: id, what, min: min ?? null, max: max ?? null })),
  };
}
