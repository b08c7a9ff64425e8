/** Documents are addressed in Unicode code points, strings in UTF-16 units: these are the only places that convert. */

/** The stretch of `text` from code point `start` to `end` (exclusive). Linear in the length of `text`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const offsets = codePointOffsets(text);
  return text.slice(offsets[start] ?? text.length, offsets[end] ?? text.length);
}

/** UTF-16 offset of each code point of `text`, and at last the length of `text`. */
export function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) offsets.push(unit);
  offsets.push(text.length);
  return offsets;
}
