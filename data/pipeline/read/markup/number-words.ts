const hanDigits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** How an automatic number is printed. */
export const numberStyles = [
  'decimal',
  'decimalZero',
  'fullWidth',
  'han',
  'hanDigits',
  'formal',
  'stems',
  'branches',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'circled',
  'parenthesised',
  'fullStopped',
  'none',
] as const;
export type NumberStyle = (typeof numberStyles)[number];

/** An integer in the words of a style: 25 → 二十五, 贰拾伍, xxv, ㉕ …; in digits where the style has no word for it. */
export function numberWords(value: number, style: NumberStyle): string {
  const digits = String(value);
  switch (style) {
    case 'none':
      return '';
    case 'decimalZero':
      return digits.padStart(2, '0');
    case 'fullWidth':
      return digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'han':
      return han(value, hanDigits, ['', '十', '百', '千']).replace(/^一十/u, '十').replaceAll('〇', '零');
    case 'formal':
      return han(value, formalDigits, ['', '拾', '佰', '仟']);
    case 'hanDigits':
      return digits.replace(/\d/gu, (digit) => hanDigits[Number(digit)]!);
    case 'stems':
      return stems[value - 1] ?? digits;
    case 'branches':
      return branches[value - 1] ?? digits;
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'circled':
      return enclosed(value, 0x2460);
    case 'parenthesised':
      return enclosed(value, 0x2474);
    case 'fullStopped':
      return enclosed(value, 0x2488);
    default:
      return digits;
  }
}

/** 1–9999; 〇 or 零 once for zeros inside, none for zeros at the end. */
function han(value: number, digitWords: string, units: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const digits = String(value);
  let out = '';
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    if (digit > 0) out += digitWords[digit]! + units[digits.length - 1 - i]!;
    else if (Number(digits.slice(i)) > 0 && !out.endsWith(digitWords[0]!)) out += digitWords[0]!;
  }
  return out;
}

/** a … z, aa … */
function letters(value: number): string {
  if (value < 1) return String(value);
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const words: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let out = '';
  let rest = value;
  for (const [worth, word] of words) for (; rest >= worth; rest -= worth) out += word;
  return out;
}

/** ① and its like, of which there are twenty. */
function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);
}
