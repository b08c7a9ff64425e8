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

/** Packages that stay outside the bundle: native ones, those that start threads or read files of their own, build tools. */
const outside = ['@grafeo-db/js', '@node-rs/jieba', 'esbuild', 'neo4j-driver', 'pino', 'vite'];

/** @param {string} outdir */
async function bundle(outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    // The second is a thread of the server's.
    entryPoints: { main: 'api/cli/main.ts', 'compute-worker': 'api/modules/comparison/compute-worker.ts' },
    outdir,
    bundle: true,
    // Commands load what they need when they need it: `parse` never loads the server.
    splitting: true,
    // With the packages inside, a start reads a few files instead of some thousand and takes half the time.
    external: outside,
    // One kind of module for all, so that nothing stands in the bundle twice (graphql must not).
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
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
