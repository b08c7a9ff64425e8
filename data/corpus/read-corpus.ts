import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest, type ManifestDocument } from './manifest.js';

export interface CorpusDocument {
  entry: ManifestDocument;
  bytes: Uint8Array;
  /** Orders the documents of a dataset; a document keeps its place whatever else is added or taken away. */
  place: string;
}

export interface Corpus {
  manifest: Manifest;
  documents: CorpusDocument[];
}

/**
 * Reads the manifest of a corpus folder.
 * @throws Error that names the file and what is wrong with it.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`${folder}: manifest.json is missing; a corpus folder lists its documents there`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${join(folder, 'manifest.json')}: ${(error as Error).message}`);
  }
  return parseManifest(json);
}

/**
 * Reads a corpus folder: `manifest.json` and the files it lists.
 * @throws Error that names the file that is missing or unreadable and what to do.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const manifest = await readManifest(folder);
  const documents = await Promise.all(
    manifest.documents.map(async (entry, index) => {
      const bytes = await readFile(join(folder, entry.file)).catch(() => {
        throw new Error(`${join(folder, entry.file)}: listed in manifest.json, but not there; restore the file or take its entry out`);
      });
      return { entry, bytes: new Uint8Array(bytes), place: `1 ${String(index).padStart(6, '0')} ${entry.file}` };
    }),
  );
  return { manifest, documents };
}
