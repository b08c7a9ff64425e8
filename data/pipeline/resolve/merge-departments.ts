import type { DepartmentSource, DepartmentView, DocumentInput } from './department-view.js';
import { readVersions } from './read-versions.js';
import { isShortNameOf } from './short-name.js';

/**
 * Puts together what several documents say of the same departments. A department is one full name in one city; a short
 * name (市工信委) is resolved among the full names of the same city that the documents give. A document that names no
 * department belongs to the one it was said to be of.
 */
export function mergeDepartments(documents: readonly DocumentInput[]): DepartmentView[] {
  const views: DepartmentView[] = [];
  const sources: DepartmentSource[] = documents.flatMap((document): DepartmentSource[] => {
    const { organizations } = document.parsed;
    return organizations.length > 0
      ? organizations.map((organization) => ({ document, organization }))
      : document.department
        ? [{ document, organization: null }]
        : [];
  });
  const full = sources.filter(({ organization }) => organization !== null && !organization.nameIsAlias && organization.name !== '');
  for (const source of full) join(views, source.organization!.name, false, source);
  for (const source of sources) {
    if (full.includes(source)) continue;
    const short = source.organization?.name ?? '';
    const matches = views.filter((view) => sameCity(view, source) && short !== '' && isShortNameOf(short, view.name));
    const name = matches.length === 1 ? matches[0]!.name : (source.document.department ?? short);
    if (name !== '') join(views, name, name === short, source);
  }
  for (const view of views) finish(view);
  return views;
}

function sameCity(view: DepartmentView, source: DepartmentSource): boolean {
  return view.city === null || source.document.city === null || view.city === source.document.city;
}

function join(views: DepartmentView[], name: string, nameIsAlias: boolean, source: DepartmentSource): void {
  let view = views.find((known) => known.name === name && sameCity(known, source));
  if (!view) {
    view = {
      name,
      nameIsAlias,
      city: source.document.city,
      aliases: [],
      sources: [],
      versions: [],
      current: null,
      readings: [],
      outside: [],
      passing: [],
    };
    views.push(view);
  }
  view.city ??= source.document.city;
  view.sources.push(source);
}

function finish(view: DepartmentView): void {
  // a mandate speaks first
  view.sources.sort((a, b) => rank(a) - rank(b));
  for (const { organization } of view.sources) {
    if (organization === null) continue;
    const names = [
      ...organization.aliases,
      ...(organization.nameIsAlias && organization.evidence[0] ? [{ name: organization.name, evidence: organization.evidence[0] }] : []),
    ];
    for (const alias of names) {
      const specific = alias.name !== view.name && !/^[我本该]/u.test(alias.name);
      if (specific && !view.aliases.some(({ name }) => name === alias.name)) view.aliases.push(alias);
    }
  }
  Object.assign(view, readVersions(view.name, view.sources));
}

function rank({ document }: DepartmentSource): number {
  return document.parsed.document.kind === 'MANDATE' ? 0 : 1;
}
