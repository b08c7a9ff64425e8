import { ReadError } from './read-error.js';

/** Larger files are not mandate documents; the limit keeps one upload from filling the memory. */
export const maxBytes = 16 * 1024 * 1024;

/**
 * Bytes → text. UTF-8, a leading byte-order mark left out; line ends stay as they are (CRLF counts two).
 * @throws ReadError EMPTY, TOO_LARGE, BINARY (a NUL byte) or ENCODING with the offset of the first bad byte.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > maxBytes) {
    throw new ReadError('TOO_LARGE', `the file has ${bytes.length} bytes; the limit is ${maxBytes}`, 'split it into its documents');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ReadError('BINARY', `byte ${nul} is NUL: this is no plain text`, 'save the document as plain text in UTF-8', nul);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    throw new ReadError(
      'ENCODING',
      `byte ${offset} is not UTF-8`,
      'convert the file to UTF-8 (for example: iconv -f GB18030 -t UTF-8)',
      offset,
    );
  }
  if (text.trim() === '') throw new ReadError('EMPTY', 'the file holds no text', 'give a file with the text of a document');
  return text;
}

/** Offset of the first byte that cannot stand in UTF-8 (the start of the longest valid prefix's successor). */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const valid = (end: number) => {
    try {
      // `stream` lets a character that is cut off at `end` pass
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
