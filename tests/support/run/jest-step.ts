import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.js';
import type { Outcome, Step } from './step.js';

/** The part of jest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string; retryReasons?: string[] }[] }[];
}

/** A step that runs jest projects of tests/config/jest.config.js and counts their tests. Takes jest's own arguments. */
export function jestStep(name: string, projects: readonly string[], lacks?: Step['lacks']): Step {
  return {
    name,
    ...(lacks ? { lacks } : {}),
    async run(args) {
      const folder = await mkdtemp(join(tmpdir(), 'atlas-jest-'));
      try {
        const file = join(folder, 'report.json');
        const jest = ['node_modules/jest/bin/jest.js', '--config', 'tests/config/jest.config.js', '--selectProjects', ...projects];
        const { code } = await runProgram([...jest, '--passWithNoTests', '--json', '--outputFile', file, ...args], {
          show: true,
          nodeOptions: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        });
        return outcome(await readReport(file), code);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    // jest ended before it could report: its exit code tells.
    return undefined;
  }
}

function outcome(report: Report | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
    unsteady: tests
      .filter(({ status, retryReasons = [] }) => status === 'passed' && retryReasons.length > 0)
      .map(({ fullName }) => fullName),
  };
}
