import { ReadError } from '../read-error.js';
import { BodyReader } from './body-reader.js';
import { ListNumbers } from './list-numbers.js';
import { readNumbering } from './numbering-part.js';
import { readPart } from './read-part.js';
import { readStyles } from './styles-part.js';
import { openZip, type ZipEntries } from './zip-entries.js';

/**
 * The text of a Word document (.docx) as lines: one for each paragraph, line break, table row (cells of one line set apart
 * by tabs). Automatic numbers are printed as Word prints them; tracked insertions are in, deletions and hidden text out;
 * a text box follows the paragraph it is anchored in; footnotes and endnotes follow at the end. Headers, footers and
 * comments are left out.
 * @throws ReadError DAMAGED, TOO_LARGE, ENCODING, or BINARY for a zip archive that is no Word document.
 */
export function docxText(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  const main = readRelationships(zip, '_rels/.rels', '').get('officeDocument') ?? 'word/document.xml';
  if (!zip.names.includes(main) || /^(?:xl|ppt)\//u.test(main)) throw noWordDocument(zip.names);
  const parts = readRelationships(zip, main.replace(/([^/]*)$/u, '_rels/$1.rels'), main.replace(/[^/]*$/u, ''));
  const partOf = (type: string) => parts.get(type) ?? `word/${type}.xml`;
  const numbers = new ListNumbers(readNumbering(zip, partOf('numbering')), readStyles(zip, partOf('styles')));

  const reader = new BodyReader(numbers);
  readPart(zip, main, reader);
  for (const kind of ['footnote', 'endnote'] as const) {
    const references = reader.references.filter((reference) => reference.kind === kind);
    if (references.length === 0) continue;
    const notes = new BodyReader(numbers);
    readPart(zip, partOf(`${kind}s`), notes);
    const seen = new Set<string>();
    for (const { id } of references) {
      const note = notes.notes.get(id);
      if (!note || seen.has(id)) continue;
      seen.add(id);
      reader.body.beginItem(`[${seen.size}] `);
      reader.body.append(note);
    }
  }
  return reader.body.toString();
}

/** The parts that a part refers to, by the last word of the relationship's type; targets as names in the archive. */
function readRelationships(zip: ZipEntries, part: string, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  readPart(zip, part, {
    open(name, { Type: type, Target: target }) {
      if (!name.endsWith('Relationship') || type === undefined || target === undefined) return;
      const key = type.slice(type.lastIndexOf('/') + 1);
      if (!found.has(key)) found.set(key, target.startsWith('/') ? target.slice(1) : folder + target);
    },
    close() {
      // a relationship holds nothing
    },
    text() {
      // nor does it have text
    },
  });
  return found;
}

function noWordDocument(names: readonly string[]): ReadError {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const save = 'open it and save its text as .docx or plain text';
  if (has(/^word\//u))
    return new ReadError('DAMAGED', 'the .docx lacks its text (word/document.xml)', 'open it in a word processor and save it again');
  if (has(/^xl\//u)) return new ReadError('BINARY', 'this is a spreadsheet (.xlsx), not a text or a .docx', save);
  if (has(/^ppt\//u)) return new ReadError('BINARY', 'this is a presentation (.pptx), not a text or a .docx', save);
  if (has(/(?:^|\/)OFD\.xml$/u)) return new ReadError('BINARY', 'this is an OFD document, not a text or a .docx', save);
  if (has(/^content\.xml$/u)) return new ReadError('BINARY', 'this is an OpenDocument file (.odt), not a text or a .docx', save);
  return new ReadError('BINARY', 'this is a zip archive without a Word document in it', 'unpack it and give the document in it');
}
