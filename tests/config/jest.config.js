import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = (name) => join(root, 'tests/config', name);

/** What a TypeScript file becomes; the same decorators as in tsconfig.json. */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: tsx,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const common = {
  rootDir: root,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
  resolver: config('jest-resolver.cjs'),
  modulePathIgnorePatterns: ['<rootDir>/.atlas/'],
};

const project = (name, more = {}) => ({
  ...common,
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  ...more,
});

/** What all test files of a project share, a database or a browser, is started once, before the first of them. */
const sharing = (what) => ({
  globalSetup: join(root, 'tests/support', what, 'global-setup.js'),
  globalTeardown: join(root, 'tests/support', what, 'global-teardown.js'),
  setupFilesAfterEnv: [config('try-again.js')],
});

export default {
  rootDir: root,
  // Where a suite talks to a database or a browser, a busy machine must not turn into a failure.
  testTimeout: 180_000,
  projects: [
    project('unit', { testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/unit/web/'] }),
    project('web', {
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/unit/web/**/*.test.{ts,tsx}'],
      setupFiles: [config('jsdom-setup.js')],
      // Web sources define class fields as browsers do.
      transform: { '\\.tsx?$': swc(true) },
      moduleNameMapper: { '\\.(css|svg|png|woff2)$': config('asset.js') },
    }),
    project('contract', sharing('neo4j')),
    project('api', sharing('neo4j')),
    project('browser', sharing('browser')),
  ],
};
