/** A command that cannot do what it was asked to. Each line says what, where and what to do; no stack is shown. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly lines: readonly string[],
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(lines.join('\n'));
  }
}
