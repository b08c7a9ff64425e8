import type { PictureNode } from '../../../graph-canvas/picture';
import { noteRowId, type BridgeColumn } from './bridge-columns';
import type { BridgeCity } from './bridge-input';
import { noteRows, sizes } from './bridge-sizes';
import type { Lines } from './lines-of-rows';
import type { ColumnPlace } from './spread-columns';

/** The hatched place of a missing division section, over all lines of its city, with its sentence on top; nothing where the section is there. */
export function missingPanel(
  city: BridgeCity,
  column: BridgeColumn,
  lines: Lines,
  place: ColumnPlace,
  y: (line: number) => number,
): PictureNode[] {
  if (city.divisionsMissing === null) return [];
  const rows = noteRows(city.divisionsMissing);
  // Rows kept free are all alike, so that any of them may stand first.
  const note = Math.min(...Array.from({ length: rows }, (_, row) => lines.of(noteRowId(city.code, row))));
  const own = column.items.filter(({ node }) => node?.cityCode === city.code).map(({ id }) => lines.of(id));
  const alone = column.cities.length === 1;
  const from = alone ? 0 : note;
  const to = alone ? lines.total - 1 : Math.max(note + rows - 1, ...own);
  const common = { shape: 'rectangle', colour: 'missing', filled: false, unpartnered: false, x: place.x } as const;
  return [
    {
      ...common,
      id: `panel:${city.code}`,
      role: 'panel',
      label: '',
      y: (y(from) + y(to)) / 2,
      width: place.width,
      height: (to - from + 1) * sizes.row - 4,
    },
    {
      ...common,
      id: `note:${city.code}`,
      role: 'note',
      label: city.divisionsMissing,
      y: y(note + (rows - 1) / 2),
      width: place.width - 2 * place.inset,
      height: rows * sizes.row - 14,
    },
  ];
}
