import { caveatsOf, type Caveat, type ComparedSide } from '../../../data/compare/caveats.js';
import { citiesOf } from '../../../graph-schema/queries/city.js';
import { legalBasesOfDepartments } from '../../../graph-schema/queries/department.js';
import { documentsOf } from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import type { Mandate } from '../mandate/mandate.type.js';
import type { ComparedDepartments } from './compare-departments.js';
import type { ComparedVersion } from './read-comparable.js';

/** The caveats of a comparison: what is known of both cities, documents and versions, and how much is inferred. */
export async function readCaveats(context: Context, compared: ComparedDepartments): Promise<Caveat[]> {
  const [left, right, areas, counts] = await Promise.all([
    readSide(context, compared.left),
    readSide(context, compared.right),
    compared.areas(),
    compared.counts(),
  ]);
  return caveatsOf(left, right, areas, counts);
}

async function readSide({ load }: Context, { department, version, mandate }: ComparedVersion): Promise<ComparedSide> {
  const { mandateId } = version;
  const [city, node, documents, bases] = await Promise.all([
    load.need(citiesOf, department.id),
    mandateId === null ? null : load.node<Mandate>(mandateId),
    mandateId === null ? [] : load.many(documentsOf, mandateId),
    mandateId === null ? [] : load.many(legalBasesOfDepartments, mandateId),
  ]);
  const years = (texts: readonly (string | null | undefined)[]): string[] => texts.flatMap((text) => /\d{4}/u.exec(text ?? '')?.[0] ?? []);
  return {
    mandate,
    mandateId,
    departmentId: department.id,
    city: city.name,
    level: city.level,
    standing: version.standing,
    year: years([node?.inForceFrom, ...documents.map(({ date }) => date)])[0] ?? null,
    basisYear:
      years(bases.map(({ number }) => number))
        .sort()
        .at(-1) ??
      node?.notBefore?.slice(0, 4) ??
      null,
    kinds: [...new Set(documents.map(({ kind }) => kind))],
  };
}
