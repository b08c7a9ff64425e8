/** The names by which a document may call the department it is about. */
export class OwnNames {
  private readonly names: string[];

  /** `name` full, `others` its nameplates and short names. */
  constructor(
    readonly name: string,
    others: readonly string[] = [],
  ) {
    // 市经济和信息化委员会 stands for the full name within the own jurisdiction
    const short = /^(?:[\u4e00-\u9fff]{2,6}?)((?:省|市|县|区).{3,})$/u.exec(name)?.[1];
    this.names = [name, ...(short ? [short] : []), ...others].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  }

  /** True for the department's own name, or 我委, 本局 and the like. */
  is(phrase: string): boolean {
    return this.names.includes(phrase) || /^[我本该][委局厅部办处院会]$/u.test(phrase);
  }

  /** The own name that stands at `at` of a shape, or null. */
  at(shape: string, at: number): string | null {
    return this.names.find((name) => shape.startsWith(name, at)) ?? /^[我本][委局厅部办院]/u.exec(shape.slice(at, at + 2))?.[0] ?? null;
  }
}
