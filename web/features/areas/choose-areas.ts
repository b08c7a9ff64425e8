import { isUsed, type AreaEntry, type AreaField } from './area-data';

type Part = Omit<AreaEntry, 'children'>;

/**
 * The fields with those of their areas, parts behind their whole, that hold all of the words looked for in name, code or
 * scope and, where only used ones are wanted, have content. Fields without any are left out; a field whose own name holds
 * the words keeps all its areas.
 */
export function chooseAreas(fields: readonly AreaField[], text: string, onlyUsed: boolean): { field: AreaField; areas: Part[] }[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const holds = (...texts: string[]) => {
    const whole = texts.join('\n').toLowerCase();
    return words.every((word) => whole.includes(word));
  };
  return fields
    .map((field) => {
      const all = field.children.flatMap(({ children, ...area }): Part[] => [area, ...children]);
      const named = holds(field.code, field.labelZh, field.labelEn);
      const areas = all.filter(
        (area) =>
          (named || holds(area.code, area.labelZh, area.labelEn, area.definition, ...area.includes, area.cofog?.group ?? '')) &&
          (!onlyUsed || isUsed(area)),
      );
      return { field, areas };
    })
    .filter(({ areas }) => areas.length > 0);
}
