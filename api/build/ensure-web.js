import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBuild } from './ensure-build.js';
import { root } from './places.js';

const run = promisify(execFile);

/**
 * Makes the pages where they are missing or stale.
 *
 * @returns {Promise<string>} the folder with `index.html`
 */
export function ensureWeb() {
  return ensureBuild({
    name: 'web',
    title: 'the pages',
    sources: ['web', 'api/schema.graphql', 'package-lock.json', 'tsconfig.json'],
    make: (outDir) => runVite(outDir),
  });
}

/**
 * Builds in a process of its own: the bundler takes about a gigabyte, which a server that goes on running would keep.
 *
 * @param {string} outDir
 */
async function runVite(outDir) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = [
    '--config',
    join(root, 'web', 'vite.config.ts'),
    '--mode',
    'production',
    '--logLevel',
    'error',
    '--outDir',
    outDir,
    '--emptyOutDir',
  ];
  try {
    await run(process.execPath, [vite, 'build', ...options], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`The pages could not be built: ${error instanceof Error && 'stderr' in error ? error.stderr : error}`, {
      cause: error,
    });
  }
}
