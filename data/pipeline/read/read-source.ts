import { createHash } from 'node:crypto';
import { decode } from './decode.js';
import { findPersonalContacts, mask } from './mask-contacts.js';
import { findCopies } from './repeats.js';
import { shapeOf } from './shape.js';
import { slicer } from './slicer.js';
import type { SourceText } from './source-text.js';

/**
 * Reads a file: decodes it, finds whole repeats, masks personal contacts in every copy.
 * @throws ReadError for a file that is empty, too large, of another format, damaged or of unknown encoding.
 */
export function readSource(bytes: Uint8Array): SourceText {
  const { text, format, encoding } = decode(bytes);
  const characters = Array.from(text);
  const unmasked = shapeOf(characters);
  const [body, ...copies] = findCopies(unmasked);
  const masked = findPersonalContacts(unmasked);
  for (const { start, end } of masked) {
    for (let i = start; i < end; i++) if (!/\s/u.test(unmasked[i]!)) characters[i] = mask;
  }
  const shape = masked.length > 0 ? shapeOf(characters) : unmasked;
  return {
    text: characters.join(''),
    shape,
    length: characters.length,
    body: body!,
    copies,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format,
    encoding,
    masked,
    slice: slicer(characters),
  };
}
