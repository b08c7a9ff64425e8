import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { generateOperations } from './codegen.ts';

const here = import.meta.dirname;
const api = process.env.ATLAS_API ?? 'http://localhost:4000';

export default defineConfig({
  root: here,
  plugins: [{ name: 'atlas:typed-operations', buildStart: generateOperations }, react()],
  build: {
    outDir: resolve(here, '../.atlas/build/web'),
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: { input: [resolve(here, 'index.html'), resolve(here, 'graphiql/index.html')] },
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': api } },
});
