/** Stands for a character outside the basic plane in a shape, so that one code point is one UTF-16 unit. */
const placeholder = '〓';

const widened: Record<string, string> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：' };
const chineseMarks = new Set('）」》”（「《“〓');

/**
 * The normalised form of a text that rules match on; see {@link SourceText.shape}. One unit per code point, so that
 * every index is a code-point offset of the text.
 */
export function shapeOf(characters: readonly string[]): string {
  const out = new Array<string>(characters.length);
  for (let i = 0; i < characters.length; i++) out[i] = narrow(characters[i]!);
  for (let i = 0; i < out.length; i++) {
    const wide = widened[out[i]!];
    if (wide !== undefined && besideHan(out, i)) out[i] = wide;
  }
  return out.join('');
}

function narrow(character: string): string {
  if (character.length > 1) return placeholder;
  const code = character.charCodeAt(0);
  if (code < 0x80) return code === 0x09 || code === 0x0b || code === 0x0c ? ' ' : character;
  // the bulk of a text is Chinese characters, which stay
  if (code >= 0x3400 && code <= 0x9fff) return character;
  if (isSpace(code)) return ' ';
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0);
  switch (character) {
    case '．':
    case '％':
    case '＋':
    case '－':
      return String.fromCharCode(code - 0xfee0);
    case '﹝':
    case '［':
      return '〔';
    case '﹞':
    case '］':
      return '〕';
    default:
      return character;
  }
}

/** No-break, ideographic, thin, zero-width and other spaces outside ASCII. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Narrow punctuation is Chinese where a Chinese character, bracket or quotation mark stands on one side of it. */
function besideHan(out: readonly string[], i: number): boolean {
  return isChinese(out[i - 1]) || isChinese(out[i + 1]);
}

function isChinese(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || chineseMarks.has(character);
}
