/** What came of a step: numbers of tests, or one for a check that has no tests of its own. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What was left out, each with its name. */
  readonly skipped: readonly string[];
  /** What failed at first and passed when tried again, each with its name: a fault of the test or of the atlas, to be found. */
  readonly unsteady?: readonly string[];
}

/** One named part of `npm test`. */
export interface Step {
  readonly name: string;
  /** What this machine lacks for it, with how to get it; undefined where it can run. */
  lacks?(): string | undefined;
  /** `args` are passed on to the tool where the step takes any. */
  run(args: readonly string[]): Promise<Outcome>;
}
