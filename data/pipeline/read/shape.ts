/** Stands for a character outside the basic plane in a shape, so that one code point is one UTF-16 unit. */
const placeholder = '〓';

const han = /[\u3400-\u9fff\uf900-\ufaff〓]/u;
const widened: Record<string, string> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：' };
const spaces = /[\t\v\f\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/u;

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
  if (spaces.test(character)) return ' ';
  const code = character.charCodeAt(0);
  const isAlphanumeric = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  if (isAlphanumeric || character === '．' || character === '％' || character === '＋' || character === '－') return String.fromCharCode(code - 0xfee0);
  if (character === '﹝' || character === '［') return '〔';
  if (character === '﹞' || character === '］') return '〕';
  return character;
}

/** Narrow punctuation is Chinese where a Chinese character or numeral stands on one side of it. */
function besideHan(out: readonly string[], i: number): boolean {
  const before = out[i - 1] ?? '';
  const after = out[i + 1] ?? '';
  return han.test(before) || han.test(after) || '）」》”（「《“'.includes(before || ' ') || '）」》”（「《“'.includes(after || ' ');
}
