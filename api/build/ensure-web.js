import { join } from 'node:path';
import { ensureBuild } from './ensure-build.js';
import { root } from './places.js';

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
    make: async (outDir) => {
      const { build } = await import('vite');
      await build({
        configFile: join(root, 'web', 'vite.config.ts'),
        mode: 'production',
        logLevel: 'error',
        build: { outDir, emptyOutDir: true },
      });
    },
  });
}
