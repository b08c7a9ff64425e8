/**
 * UTF-16 offset of each code point of `text`, and at last the length of `text`: documents are addressed in code points,
 * strings in UTF-16 units. Linear in the length of `text`.
 */
export function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) offsets.push(unit);
  offsets.push(text.length);
  return offsets;
}
