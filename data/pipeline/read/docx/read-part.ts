import { decodeText } from '../encoding/decode-text.js';
import { readMarkup, type MarkupHandler } from '../markup/read-markup.js';
import { ReadError } from '../read-error.js';
import { XmlNames } from './xml-names.js';
import type { ZipEntries } from './zip-entries.js';

/**
 * Reads an XML part of a document as events, names with their usual prefixes ({@link XmlNames}). False where the archive
 * has no such part.
 * @throws ReadError DAMAGED where an element is left open or closed twice, and what reading the entry throws.
 */
export function readPart(zip: ZipEntries, part: string, handler: MarkupHandler): boolean {
  const bytes = zip.read(part);
  if (bytes === null) return false;
  const names = new XmlNames();
  let depth = 0;
  readMarkup(decodeText(bytes).text, 'xml', {
    open(name, attributes) {
      depth++;
      names.learn(attributes);
      const named: Record<string, string> = {};
      for (const key of Object.keys(attributes)) named[names.of(key)] = attributes[key]!;
      handler.open(names.of(name), named);
    },
    close(name) {
      depth--;
      handler.close(names.of(name));
    },
    text: (text) => handler.text(text),
  });
  if (depth !== 0)
    throw new ReadError('DAMAGED', `${part} in the .docx is no whole XML`, 'open the file in a word processor and save it again');
  return true;
}
