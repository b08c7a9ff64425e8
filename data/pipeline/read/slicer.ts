/** Gives slices of a text by code points; as cheap as those of a string where every code point is one of its units. */
export function slicer(characters: readonly string[]): (start: number, end: number) => string {
  const text = characters.join('');
  return text.length === characters.length ? (start, end) => text.slice(start, end) : (start, end) => characters.slice(start, end).join('');
}
