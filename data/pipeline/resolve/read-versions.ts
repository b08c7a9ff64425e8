import type { DivisionFact } from '../facts/organization.js';
import { mandatePeriod } from '../versions/mandate-period.js';
import { inOrder, latestVersion, versionAt } from '../versions/version-at.js';
import type { DepartmentReading, DepartmentSource, DepartmentView, MandateVersion } from './department-view.js';

type Read = Pick<DepartmentView, 'versions' | 'current' | 'readings' | 'outside' | 'passing'>;

/**
 * Sorts what documents say of a department by the versions of its mandate. Another document is read with the version
 * that held at its date, one without a date with the latest.
 */
export function readVersions(name: string, sources: readonly DepartmentSource[]): Read {
  const mandates = sources.flatMap(({ document, organization }, index): MandateVersion[] => {
    const first = sources.findIndex((one) => one.document === document && one.organization !== null) === index;
    if (!first || organization === null || document.parsed.document.kind !== 'MANDATE') return [];
    return [{ document, organization, ...mandatePeriod(document.parsed.document, organization, document.supplied ?? null) }];
  });
  const versions = [...inOrder(mandates.filter(({ from }) => from !== null)), ...mandates.filter(({ from }) => from === null)];
  const current = latestVersion(versions).version;
  const others = sources.filter(({ document }) => !mandates.some((version) => version.document === document));
  const versionOf = new Map(others.map((source) => [source, versionFor(source, versions, current)]));
  const readings =
    versions.length > 0
      ? versions.map((version) =>
          reading(
            name,
            version,
            others.filter((source) => versionOf.get(source) === version),
          ),
        )
      : [reading(name, null, others)];
  const known = new Set(readings.flatMap(({ version }) => version?.organization.divisions.map((division) => division.name) ?? []));
  const passing = others.flatMap((source) => divisionsNamed(source)).filter((division) => !known.has(division.name));
  return {
    versions,
    current,
    readings,
    outside: versions.length > 0 ? others.filter((source) => versionOf.get(source) === null) : [],
    passing: [...new Map([...passing].reverse().map((division) => [division.name, division])).values()].reverse(),
  };
}

function versionFor(
  { document }: DepartmentSource,
  versions: readonly MandateVersion[],
  current: MandateVersion | null,
): MandateVersion | null {
  const date = document.parsed.document.date ?? document.supplied?.date ?? null;
  return date === null ? current : versionAt(versions, date).version;
}

function reading(name: string, version: MandateVersion | null, others: DepartmentSource[]): DepartmentReading {
  const organization = version?.organization;
  const divisions = new Map((organization?.divisions ?? []).map((division) => [division.name, division]));
  for (const source of others)
    for (const division of divisionsNamed(source)) if (!divisions.has(division.name)) divisions.set(division.name, division);
  const documents = [...(version ? [version] : []), ...others];
  return {
    name,
    version,
    others,
    duties: organization?.duties ?? others.flatMap((source) => source.organization?.duties ?? []),
    changes: organization?.changes ?? others.flatMap((source) => source.organization?.changes ?? []),
    divisions: [...divisions.values()],
    // what a document with several bodies plans or reports is the first one's
    activities: documents.flatMap(({ document, organization: one }) =>
      one === null || document.parsed.organizations[0] === one ? document.parsed.activities : [],
    ),
  };
}

/** The divisions that a document names, those of its activities included; from a mandate these are its own. */
function divisionsNamed({ document, organization }: DepartmentSource): DivisionFact[] {
  const first = organization === null || document.parsed.organizations[0] === organization;
  const inActivities = first ? document.parsed.activities.flatMap(({ divisions }) => divisions) : [];
  return [
    ...(organization?.divisions ?? []),
    ...inActivities.map(({ name, evidence }) => ({ ordinal: null, name, nameplates: [], colocatedWith: [], duties: [], evidence })),
  ];
}
