import type { DocumentFormat } from '../../../graph-schema/model/vocabulary.js';
import { docxText } from './docx/docx-text.js';
import { isZip } from './docx/zip-entries.js';
import { decodeText, type Encoding } from './encoding/decode-text.js';
import { htmlText } from './html/html-text.js';
import { isHtml } from './html/is-html.js';
import { ReadError } from './read-error.js';
import { refuseOtherFormats } from './refuse-other-formats.js';

/** Larger files are not mandate documents; the limit keeps one upload from filling the memory. */
export const maxBytes = 16 * 1024 * 1024;

export interface DecodedFile {
  text: string;
  format: DocumentFormat;
  /** Of the text, or of the text inside a .docx. */
  encoding: Encoding;
}

/**
 * Bytes → text. A text comes as it is (a leading byte-order mark left out, CRLF counts two); of an HTML page and a .docx
 * comes what a reader sees, as lines. See {@link decodeText}, {@link htmlText} and {@link docxText}.
 * @throws ReadError EMPTY, TOO_LARGE, BINARY (another format), ENCODING with the offset of the first bad byte, or DAMAGED.
 */
export function decode(bytes: Uint8Array): DecodedFile {
  if (bytes.length > maxBytes) {
    throw new ReadError('TOO_LARGE', `the file has ${bytes.length} bytes; the limit is ${maxBytes}`, 'split it into its documents');
  }
  const decoded = read(bytes);
  if (decoded.text.trim() === '') throw new ReadError('EMPTY', 'the file holds no text', 'give a file with the text of a document');
  return decoded;
}

function read(bytes: Uint8Array): DecodedFile {
  if (isZip(bytes)) return { text: docxText(bytes), format: 'DOCX', encoding: 'utf-8' };
  refuseOtherFormats(bytes);
  const { text, encoding } = decodeText(bytes);
  if (isHtml(text)) return { text: htmlText(text), format: 'HTML', encoding };
  if (/^\s{0,99}<\?xml\s/u.test(text))
    throw new ReadError('BINARY', 'this is an XML file, not a text or a .docx', 'open it and save its text as .docx or plain text');
  return { text, format: 'TEXT', encoding };
}
