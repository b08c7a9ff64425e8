import type { GraphDepartmentFragment } from '../../../lib/gql/operations';

export interface GraphCity {
  code: string;
  /** Without the suffix that says what it is: for column heads. */
  name: string;
  level: GraphDepartmentFragment['city']['level'];
  departments: GraphDepartmentFragment[];
  /** Why the divisions of its departments are not known from a mandate; null where the section of any of them was read. */
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
    cities.set(code, city);
  }
  for (const city of cities.values()) city.missing = missingOf(city.departments);
  return [...cities.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The gap of a city none of whose departments has the section; one that other documents know a number for says more. */
function missingOf(departments: readonly GraphDepartmentFragment[]): GraphCity['missing'] {
  const gaps = departments.map((department) => department.gaps.find((gap) => gap.section === 'DIVISIONS' && gap.gap === 'SECTION_MISSING'));
  const known = gaps.filter((gap) => gap !== undefined);
  if (known.length < departments.length) return null;
  return known.find((gap) => gap.knownMinimum != null) ?? known[0] ?? null;
}
