import { readFile } from 'node:fs/promises';
import type { ParsedDocument } from '../../data/pipeline/facts/document.js';
import { parseDocument } from '../../data/pipeline/parse.js';
import { ReadError } from '../../data/pipeline/read/read-error.js';
import { CommandFailure } from './command-failure.js';

export interface ParsedFile {
  file: string;
  parsed: ParsedDocument;
}

/**
 * Reads and parses files in their order.
 * @throws CommandFailure with one line for each file that cannot be read, after all were tried.
 */
export async function readFiles(files: readonly string[]): Promise<ParsedFile[]> {
  const found: ParsedFile[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      found.push({ file, parsed: parseDocument(new Uint8Array(await readFile(file))) });
    } catch (error) {
      failures.push(failureLine(file, error));
    }
  }
  if (failures.length > 0) throw new CommandFailure(failures);
  return found;
}

/** What, where and what to do about a file that cannot be read. */
export function failureLine(file: string, error: unknown): string {
  if (error instanceof ReadError) return `${file}: ${error.message}; ${error.remedy}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${file}: no such file; check the path`;
  if (code === 'EISDIR') return `${file}: is a folder; name the files in it`;
  if (code === 'EACCES') return `${file}: may not be read; check its permissions`;
  return `${file}: ${message}`;
}
