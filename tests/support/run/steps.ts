import { chromiumRemedy, findChromium } from '../browser/chromium.js';
import { checkStep } from './check-step.js';
import { jestStep } from './jest-step.js';
import type { Step } from './step.js';

const tsc = (project: string) => ['node_modules/typescript/bin/tsc', '--project', project];

/** All that `npm test` does, in order: what is cheap and tells most comes first. */
export const steps: readonly Step[] = [
  checkStep('codegen', ['node_modules/tsx/dist/cli.mjs', 'web/codegen.ts']),
  checkStep('types', tsc('.'), tsc('web'), tsc('tests'), tsc('tests/unit/web')),
  checkStep('lint', ['node_modules/eslint/bin/eslint.js', '--config', 'tests/config/eslint.config.js', '--max-warnings', '0', '.']),
  checkStep('imports', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'tests/config/dependency-cruiser.cjs',
    ...['graph-schema', 'data', 'api', 'web', 'tests'],
  ]),
  checkStep('unused', ['node_modules/knip/bin/knip.js', '--config', 'tests/config/knip.json', '--no-config-hints']),
  checkStep('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '**/*.{ts,tsx,js,cjs,css}']),
  jestStep('unit', ['unit', 'web']),
  jestStep('contract', ['contract']),
  jestStep('api', ['api']),
  jestStep('browser', ['browser'], () => (findChromium() ? undefined : chromiumRemedy)),
];
