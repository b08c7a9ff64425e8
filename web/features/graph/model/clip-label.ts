import { textWidth } from '../bridge/text-width';

/** As much of a label as fits into `ems`, with … for the rest; the whole of it stands in the details and in the table. */
export function clipLabel(label: string, ems: number): string {
  if (textWidth(label, 1) <= ems) return label;
  let kept = '';
  for (const character of label) {
    if (textWidth(`${kept}${character}…`, 10) > ems * 10) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
