import type { ListedDepartment } from '../../../ui/use-all-departments';

/** Ids of the departments that are compared: `left` with `right` and with each of `more`. */
export interface ChosenDepartments {
  left: string;
  right: string;
  /** At most two, none of them named twice. */
  more: readonly string[];
  /** Which of `right` and `more` stands beside `left`. */
  beside: string;
  /** The address names a department that the atlas has not. */
  unknown: boolean;
}

/** More would not fit beside each other. */
const mostMore = 2;

/**
 * What the address names; where it names nothing, the first department and the first of another city, by the codes of
 * cities (or the second one where all are of one city). There are at least two departments.
 */
export function chosenDepartments(
  departments: readonly ListedDepartment[],
  named: { left: string | null; right: string | null; more: readonly string[]; beside: string | null },
): ChosenDepartments {
  const ordered = [...departments].sort((a, b) => a.city.code.localeCompare(b.city.code));
  const other = (id: string | null): string => {
    const one = ordered.find((department) => department.id === id);
    const rest = ordered.filter((department) => department.id !== id);
    return (rest.find(({ city }) => city.id !== one?.city.id) ?? rest[0])!.id;
  };
  const left = named.left ?? (named.right === null ? ordered[0]!.id : other(named.right));
  const right = named.right ?? other(left);
  const known = new Set(departments.map(({ id }) => id));
  const more = [...new Set(named.more)].filter((id) => id !== left && id !== right && known.has(id)).slice(0, mostMore);
  const beside = named.beside !== null && more.includes(named.beside) ? named.beside : right;
  return { left, right, more, beside, unknown: !known.has(left) || !known.has(right) };
}
