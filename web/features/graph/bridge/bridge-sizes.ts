import { chipFontSize } from '../../../graph-canvas/picture';
import { textWidth } from './text-width';

/** Measures of a picture in px at zoom 1. */
export const sizes = {
  row: 34,
  chip: 26,
  head: 44,
  padding: 11,
  gap: 46,
  margin: 6,
  badgePadding: 5,
  badgeGap: 4,
  badgeInset: 6,
  indent: 18,
  panelInset: 12,
  divisions: 200,
  duties: 110,
  noteLine: 20.5,
  notePadding: 8,
} as const;

/** Rows that the sentence of a missing section takes in the narrowest column of divisions; words do not fill every line. */
export function noteRows(sentence: string): number {
  const lines = Math.ceil((textWidth(sentence, chipFontSize) * 1.12) / (sizes.divisions - 2 * sizes.panelInset - 2 * sizes.notePadding));
  return Math.ceil((lines * sizes.noteLine + 3 * sizes.notePadding) / sizes.row);
}

/** Longest labels, in widths of a Chinese character. */
export const longestLabel = { divisions: 22, duties: 20, areas: 26, chip: 22, child: 16 } as const;

export const chipWidth = (label: string) => textWidth(label, chipFontSize) + 2 * sizes.padding;
export const badgeWidth = (label: string) => textWidth(label, chipFontSize) + 2 * sizes.badgePadding;
