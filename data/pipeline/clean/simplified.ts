import { simplifiedCharacter } from './simplified-character.js';

/** A simplified text holds a few characters that also count as traditional ones (著, 乾); a traditional one is full of them. */
const traditionalShare = 0.05;
const sampleSize = 4000;

/**
 * The shape of a text in traditional characters in simplified ones, one for one; the shape itself for any other text.
 * A text counts as traditional by its first few thousand characters.
 */
export function simplify(shape: string): string {
  let han = 0;
  let traditional = 0;
  for (const character of shape.slice(0, sampleSize)) {
    if (character < '\u3400' || character > '\u9fff') continue;
    han++;
    if (simplifiedCharacter(character) !== undefined) traditional++;
  }
  if (traditional <= han * traditionalShare) return shape;
  return Array.from(shape, (character) => simplifiedCharacter(character) ?? character).join('');
}
