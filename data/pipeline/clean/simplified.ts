import pairs from 'opencc-js/dict/TSCharacters';

let table: Map<string, string> | null = null;

/** Traditional character → simplified one, for the characters that have one of their own; read when first needed. */
function simplified(): Map<string, string> {
  table ??= new Map(
    pairs
      .split('|')
      .map((pair): [string, string] => [pair.split(' ')[0]!, pair.split(' ')[1]!])
      .filter(([from, to]) => from.length === 1 && to.length === 1),
  );
  return table;
}

/** A simplified text holds a few characters that also count as traditional ones (著, 乾); a traditional one is full of them. */
const traditionalShare = 0.05;
const sampleSize = 4000;

/**
 * The shape of a text in traditional characters in simplified ones, one for one; the shape itself for any other text.
 * A text counts as traditional by its first few thousand characters.
 */
export function simplify(shape: string): string {
  const words = simplified();
  let han = 0;
  let traditional = 0;
  for (const character of shape.slice(0, sampleSize)) {
    if (character < '\u3400' || character > '\u9fff') continue;
    han++;
    if (words.has(character)) traditional++;
  }
  if (traditional <= han * traditionalShare) return shape;
  return Array.from(shape, (character) => words.get(character) ?? character).join('');
}
