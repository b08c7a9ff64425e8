/** Stands for a character outside the basic plane in a shape, so that one code point is one UTF-16 unit. */
const placeholder = '〓';

/** Stands for a character that is not seen; {@link cleanText} takes it out. */
const invisible = '\u200b';

const widestPair = 40;

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
    if (out[i] === '\r' && out[i + 1] !== '\n') out[i] = '\n';
    const wide = widened[out[i]!];
    if (wide !== undefined && besideHan(out, i)) out[i] = wide;
  }
  pairBrackets(out);
  return out.join('');
}

/** A bracket is as wide as the one it belongs to: (1） is （1）. */
function pairBrackets(out: string[]): void {
  for (let i = 0; i < out.length; i++) {
    if (out[i] === '）') {
      for (let j = i - 1; j >= Math.max(0, i - widestPair) && !'（）\n'.includes(out[j]!); j--) if (out[j] === '(') out[j] = '（';
    } else if (out[i] === '（') {
      for (let j = i + 1; j <= Math.min(out.length - 1, i + widestPair) && !'（）\n'.includes(out[j]!); j++)
        if (out[j] === ')') out[j] = '）';
    }
  }
}

function narrow(character: string): string {
  if (character.length > 1) return placeholder;
  const code = character.charCodeAt(0);
  if (code < 0x80) return code === 0x09 || code === 0x0b || code === 0x0c ? ' ' : character;
  // the bulk of a text is Chinese characters, which stay
  if (code >= 0x3400 && code <= 0x9fff) return character;
  if (isSpace(code)) return ' ';
  if (isInvisible(code)) return invisible;
  // radicals and compatibility forms that copying out of a PDF leaves behind
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) return oneUnit(character.normalize('NFKC'), character);
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

/** No-break, ideographic, thin and other spaces outside ASCII. */
function isSpace(code: number): boolean {
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Zero-width spaces and joiners, soft hyphens and byte-order marks: nobody sees them. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

function oneUnit(normal: string, character: string): string {
  return normal.length === 1 ? normal : character;
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
