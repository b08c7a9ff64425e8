import { runProgram } from './run-program.js';
import type { Step } from './step.js';

/** A step that runs programs one after the other and passes when all end well; what they say is shown only if not. */
export function checkStep(name: string, ...programs: readonly (readonly string[])[]): Step {
  return {
    name,
    async run() {
      for (const program of programs) {
        const { code, output } = await runProgram(program);
        if (code !== 0) {
          process.stdout.write(`${output.trimEnd()}\n`);
          return { passed: 0, failed: 1, skipped: [] };
        }
      }
      return { passed: 1, failed: 0, skipped: [] };
    },
  };
}
