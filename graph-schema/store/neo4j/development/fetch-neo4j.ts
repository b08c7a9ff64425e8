import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Fetches Neo4j Community (116 MB, the version in pom.xml) with Maven, where it is not there yet.
 *
 * @param folder where the libraries are kept; a folder `lib` is made in it
 * @returns the folder of the jar files
 * @throws Error where Maven is missing or fails
 */
export async function fetchNeo4j(folder: string): Promise<string> {
  const lib = join(folder, 'lib');
  if (existsSync(lib)) return lib;
  await mkdir(folder, { recursive: true });
  // Into a folder of its own first: a fetch that was cut short must not look like a whole one.
  const draft = join(folder, `lib-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await maven([
    '-q',
    '-B',
    '-f',
    join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${draft}`,
    '-DincludeScope=runtime',
  ]);
  await rename(draft, lib).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(lib)) throw error;
  });
  return lib;
}

function maven(arguments_: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', arguments_, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    child.once('error', (cause) =>
      reject(new Error('Maven (mvn) cannot be started; install it, for instance: apt-get install maven', { cause })),
    );
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j (exit code ${code}): ${output.trim().split('\n').slice(-5).join(' ')}`));
    });
  });
}
