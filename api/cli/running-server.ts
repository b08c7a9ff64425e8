import { readFile } from 'node:fs/promises';
import type { StoreError } from '../../graph-schema/store/store-error.js';
import { readToken } from '../security/curator-token.js';
import { serverAddressFile, tokenFile } from './atlas-home.js';
import { CommandFailure } from './command-failure.js';

/** The address of the server of this machine that holds the embedded graph; null where none has written one. */
export async function runningServer(): Promise<string | null> {
  try {
    return (JSON.parse(await readFile(serverAddressFile, 'utf8')) as { url: string }).url;
  } catch {
    return null;
  }
}

/**
 * Sends an operation to the server that holds the embedded graph, with the curator's token where one is known
 * (ATLAS_CURATOR_TOKEN, or the file that the server has written).
 *
 * @param locked why the graph cannot be used directly: said where no server answers
 * @throws CommandFailure
 */
export async function askRunningServer<T>(query: string, variables: Record<string, unknown>, locked: StoreError): Promise<T> {
  const token = process.env['ATLAS_CURATOR_TOKEN']?.trim() || (await readToken(tokenFile));
  try {
    const url = await runningServer();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (data) return data;
    throw new CommandFailure([`the running server says: ${errors?.[0]?.message ?? response.statusText}`]);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure([`${locked.message}; ${locked.remedy}`]);
  }
}
