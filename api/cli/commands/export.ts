import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { StoreError } from '../../../graph-schema/store/store-error.js';
import { ExportRefusal, parseExportRequest, type ExportRequest } from '../../export/export-request.js';
import { CommandFailure } from '../command-failure.js';
import { ensureLoaded, openGraph, openReviews } from '../open-graph.js';
import { runningServer } from '../running-server.js';

export interface ExportOptions {
  scope: string;
  table?: string;
  withInferred: boolean;
  only?: string;
  text?: string;
  kinds?: string;
  cities?: string;
  out?: string;
}

/** `atlas export`: from the graph, or, where a running server holds the embedded graph, from that server. The same bytes either way. */
export async function exportAtlas(format: string, { out, withInferred, ...given }: ExportOptions): Promise<void> {
  const asked = { ...given, inferred: String(withInferred) };
  try {
    const request = parseExportRequest(format, asked);
    try {
      await fromGraph(request, out);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'LOCKED') throw error;
      await fromServer(format, asked, error, out);
    }
  } catch (error) {
    if (error instanceof ExportRefusal)
      throw new CommandFailure([error.message], error.status === 400 || error.message.includes('no such format') ? 2 : 1);
    if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    throw error;
  }
}

async function fromGraph(request: ExportRequest, out: string | undefined): Promise<void> {
  const store = await openGraph();
  try {
    await ensureLoaded(store);
    const { readSettings } = await import('../../server/server-settings.js');
    const { createContext } = await import('../../graphql/context.js');
    const { runExport } = await import('../../export/run-export.js');
    const { publicUrl } = readSettings(process.env);
    const context = createContext(store, null, publicUrl, openReviews());
    await write(Readable.from(runExport(context, request, publicUrl ?? null)), out);
  } finally {
    await store.close();
  }
}

async function fromServer(
  format: string,
  asked: Readonly<Record<string, string>>,
  locked: StoreError,
  out: string | undefined,
): Promise<void> {
  const url = await runningServer();
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  const response = await fetch(`${url}/export/${format}?${new URLSearchParams(given).toString()}`).catch(() => null);
  if (!url || !response) throw locked;
  if (!response.ok || !response.body) throw new CommandFailure([`the running server says: ${(await response.text()).trim()}`]);
  await write(Readable.fromWeb(response.body as ReadableStream), out);
}

/** To a file only when it is whole: one that ends early is taken away. */
async function write(from: Readable, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await pipeline(from, process.stdout, { end: false });
    return;
  }
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await pipeline(from, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new CommandFailure([`${out}: cannot be written (${message})`]);
    throw error;
  }
}
