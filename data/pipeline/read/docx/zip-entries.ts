import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from '../read-error.js';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endLength = 22;
const maxComment = 0xffff;

/** Unpacked, a part of a document larger than this is a trick. */
const maxPart = 64 * 1024 * 1024;

const remedy = 'get the file anew, or open it in a word processor and save it again';
const damaged = (what: string) => new ReadError('DAMAGED', `the file is a damaged zip archive: ${what}`, remedy);

/** What a zip archive holds. Nothing is unpacked before it is asked for. */
export interface ZipEntries {
  names: string[];
  /**
   * The bytes of an entry, null where there is none.
   * @throws ReadError DAMAGED or, before it fills the memory, TOO_LARGE.
   */
  read(name: string): Uint8Array | null;
}

interface Entry {
  method: number;
  checksum: number;
  packed: number;
  size: number;
  header: number;
}

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Opens a zip archive by its central directory (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16); neither encrypted
 * ones nor ZIP64, which no document needs at the size that is read here.
 * @throws ReadError DAMAGED.
 */
export function openZip(bytes: Uint8Array): ZipEntries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, name, entry) : null;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  if (end < 0) throw damaged('its directory is missing, as where a download was cut off');
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw damaged('its directory cannot be read');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.set(names.decode(bytes.subarray(at + 46, nameEnd)), {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxComment); at--) if (view.getUint32(at, true) === endOfDirectory) return at;
  return -1;
}

function unpack(bytes: Uint8Array, view: DataView, name: string, { method, checksum, packed, size, header }: Entry): Uint8Array {
  const tooLarge = () => new ReadError('TOO_LARGE', `${name} in the file unpacks to more than ${maxPart} bytes`, 'this is no document');
  if (size > maxPart) throw tooLarge();
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localHeader) throw damaged(`${name} is not where it should be`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw damaged(`${name} is cut off`);
  let content: Uint8Array;
  if (method === 0) content = data;
  else if (method === 8) {
    try {
      content = inflateRawSync(data, { maxOutputLength: maxPart });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
      throw damaged(`${name} cannot be unpacked`);
    }
  } else throw damaged(`${name} is packed in a way that documents are not`);
  if (content.length !== size || crc32(content) !== checksum) throw damaged(`${name} is not what it was when it was packed`);
  return content;
}
