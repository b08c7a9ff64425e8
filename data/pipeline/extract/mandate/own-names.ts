import { isShortNameOf } from '../../resolve/short-name.js';

const place = /^[\u4e00-\u9fff]{1,9}?(?:省|市|自治区|自治州|地区|盟|自治县|县|旗|新区|开发区|区|州)(?=[\u4e00-\u9fff]{3,})/u;
const official = /^[\u4e00-\u9fff]{0,12}?(?:省|市|区|县|州)?[\u4e00-\u9fff]{1,8}[委局厅办院会部]/u;
const longestShort = 12;

/** The names by which a document may call the department it is about. */
export class OwnNames {
  private readonly names: string[];

  /** `name` full, `others` its nameplates and short names. */
  constructor(
    readonly name: string,
    others: readonly string[] = [],
  ) {
    this.names = [name, ...withoutPlace(name), ...others].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  }

  /** True for the department's own name, a short name of it, or 我委, 本局 and the like. */
  is(phrase: string): boolean {
    return (
      this.names.includes(phrase) || /^[我本该][委局厅部办处院会]$/u.test(phrase) || (this.name !== '' && isShortNameOf(phrase, this.name))
    );
  }

  /** The own name that stands at `at` of a shape, or null. */
  at(shape: string, at: number): string | null {
    const known = this.names.find((name) => shape.startsWith(name, at)) ?? /^[我本][委局厅部办院]/u.exec(shape.slice(at, at + 2))?.[0];
    if (known !== undefined) return known;
    const short = this.name === '' ? null : official.exec(shape.slice(at, at + longestShort));
    return short !== null && isShortNameOf(short[0], this.name) ? short[0] : null;
  }
}

/** 上海市经济和信息化委员会 is 市经济和信息化委员会 within its own jurisdiction, and without one. */
function withoutPlace(name: string): string[] {
  const found: string[] = [];
  for (let rest = name, match = place.exec(rest); match && found.length < 6; match = place.exec(rest)) {
    const level = /(?:省|市|自治区|自治州|地区|盟|自治县|县|旗|新区|开发区|区|州)$/u.exec(match[0])![0];
    rest = rest.slice(match[0].length);
    found.push(level + rest, rest, level.slice(-1) + rest);
  }
  // 市委、市政府信访局 is called 信访局
  const office = /(?:人民政府|政府|委员会、[^、]*政府)([\u4e00-\u9fff]{3,})$/u.exec(name);
  if (office) found.push(office[1]!, `市${office[1]!}`);
  return found;
}
