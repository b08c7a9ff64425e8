import type { GraphDepartmentFragment } from '../../../lib/gql/operations';

export interface GraphCity {
  code: string;
  /** Without the suffix that says what it is: for column heads. */
  name: string;
  level: GraphDepartmentFragment['city']['level'];
  departments: GraphDepartmentFragment[];
  /** Why the divisions of its departments are not known from a mandate; null where the section was read. */
  missing: GraphDepartmentFragment['gaps'][number] | null;
}

/** The cities that have a department, by code. */
export function graphCities(departments: readonly GraphDepartmentFragment[]): GraphCity[] {
  const cities = new Map<string, GraphCity>();
  for (const department of departments) {
    const { code, level } = department.city;
    const name = department.city.name.replace(/市$/, '');
    const city = cities.get(code) ?? { code, name, level, departments: [], missing: null };
    city.departments.push(department);
    city.missing ??= department.gaps.find((gap) => gap.section === 'DIVISIONS' && gap.gap === 'SECTION_MISSING') ?? null;
    cities.set(code, city);
  }
  return [...cities.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
