import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { generateOperations } from './codegen.ts';

const here = import.meta.dirname;
const api = process.env.ATLAS_API ?? 'http://localhost:4000';

export default defineConfig({
  root: here,
  plugins: [
    { name: 'atlas:typed-operations', buildStart: generateOperations },
    react(),
  ],
  build: {
    outDir: resolve(here, '../.atlas/build/web'),
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/graphql': api } },
});
