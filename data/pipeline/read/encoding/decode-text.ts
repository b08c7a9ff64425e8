import { ReadError } from '../read-error.js';
import { declaredEncoding } from './declared-encoding.js';
import { firstBadByte } from './first-bad-byte.js';
import { plausibility } from './plausibility.js';

/** In the spelling of the Encoding Standard. GB18030 takes in GBK and GB2312. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

const names: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
};

/** Right readings lie above 0.6, wrong ones below 0.05; see {@link plausibility}. */
const plausible = 0.3;

const byteOrderMarks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * Bytes of a text → the text and its encoding, a byte-order mark left out; line ends stay as they are. The encoding is
 * that of the byte-order mark; else UTF-8 where the bytes are valid UTF-8; else the one that gives the most plausible
 * Chinese; else the one that an HTML page declares. A text is read whole or not at all: one bad byte amid an encoding
 * that is otherwise plain is an error, never another encoding.
 * @throws ReadError BINARY (a NUL byte in what is no UTF-16) or ENCODING with the offset of the first bad byte.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: whole(bytes, marked[0], marked[1].length), encoding: marked[0] };

  const nul = bytes.indexOf(0);
  const utf8 = nul < 0 ? tryDecode(bytes, 'utf-8') : null;
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };

  const encoding = mostPlausible(bytes) ?? (nul < 0 ? declaredAndValid(bytes) : null);
  if (encoding) return { text: whole(bytes, encoding, 0), encoding };
  if (nul >= 0)
    throw new ReadError(
      'BINARY',
      `byte ${nul} is NUL: this is no plain text`,
      'save the document as .docx, HTML or plain text in UTF-8',
      nul,
    );
  const offset = firstBadByte(bytes, 'utf-8');
  throw new ReadError(
    'ENCODING',
    `byte ${offset} is not UTF-8, and the bytes give no Chinese in UTF-16, GB18030 or Big5 either`,
    'save the document as plain text in UTF-8 or as .docx',
    offset,
  );
}

function mostPlausible(bytes: Uint8Array): Encoding | null {
  let best: Encoding | null = null;
  let highest = plausible;
  for (const encoding of encodings) {
    const score = plausibility(new TextDecoder(encoding).decode(bytes));
    if (score > highest) [best, highest] = [encoding, score];
  }
  return best;
}

function declaredAndValid(bytes: Uint8Array): Encoding | null {
  const declared = declaredEncoding(bytes);
  const encoding = encodings.find((known) => known === declared) ?? null;
  return encoding && tryDecode(bytes, encoding) !== null ? encoding : null;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function whole(bytes: Uint8Array, encoding: Encoding, from: number): string {
  const text = tryDecode(from === 0 ? bytes : bytes.subarray(from), encoding);
  if (text === null) {
    const offset = firstBadByte(bytes, encoding);
    throw new ReadError(
      'ENCODING',
      offset === bytes.length
        ? `the text is ${names[encoding]} and ends inside a character at byte ${offset}`
        : `the text is ${names[encoding]}, but byte ${offset} is not`,
      'get the file anew, or correct that place and save the text in UTF-8',
      offset,
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new ReadError('BINARY', `character ${nul} is NUL: this is no plain text`, 'save the document as plain text in UTF-8');
  return text;
}
