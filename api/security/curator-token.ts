import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from '../../data/corpus/added/write-atomically.js';

/** Shorter ones could be guessed. */
export const shortestToken = 16;

/** The token in the file, which only its owner may read; made where it is missing, so that the command line of this machine has one. */
export async function tokenOfFile(file: string): Promise<string> {
  const known = await readToken(file);
  if (known) return known;
  await mkdir(dirname(file), { recursive: true });
  const token = randomBytes(24).toString('base64url');
  await writeAtomically(file, `${token}\n`, 0o600);
  return token;
}

/** The token in the file, or null where there is none. */
export async function readToken(file: string): Promise<string | null> {
  const text = (await readFile(file, 'utf8').catch(() => '')).trim();
  return text.length >= shortestToken ? text : null;
}

/** True where an `Authorization: Bearer …` header holds one of the tokens. Takes as long for any wrong one. */
export function isCurator(authorization: string | undefined, tokens: readonly string[]): boolean {
  const given = /^Bearer +(?<token>\S+) *$/iu.exec(authorization ?? '')?.groups?.['token'] ?? '';
  const digest = (token: string) => createHash('sha256').update(token).digest();
  let found = false;
  for (const token of tokens) found = timingSafeEqual(digest(token), digest(given)) || found;
  return found;
}
