import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './ensure-build.js';
import { root } from './places.js';

/**
 * Makes the bundle of the command line and the server where it is missing or stale.
 *
 * @returns {Promise<string>} the folder with `main.js`
 */
export function ensureApi() {
  return ensureBuild({
    name: 'api',
    title: 'the command line',
    sources: ['api', 'data', 'graph-schema', 'package-lock.json', 'tsconfig.json'],
    make: bundle,
  });
}

/** @param {string} outdir */
async function bundle(outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['api/cli/main.ts'],
    outdir,
    bundle: true,
    // Commands load what they need when they need it: `parse` never loads the server.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    // Class names are GraphQL type names and error names.
    keepNames: true,
    logLevel: 'silent',
    plugins: [ownAddress],
  });
}

/**
 * Keeps `import.meta.url` the address of the source file, so that files beside it (documents, query texts, pages) are
 * found from the bundle as from the sources.
 *
 * @type {import('esbuild').Plugin}
 */
const ownAddress = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /[\\/](api|data|graph-schema)[\\/].*\.(ts|js)$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')))
        .replaceAll('import.meta.filename', JSON.stringify(path));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};
