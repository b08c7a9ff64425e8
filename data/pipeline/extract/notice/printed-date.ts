const hanDigits = '〇一二三四五六七八九';
const numeric = /^((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日$/u;
const han = /^([二一][〇○零Ｏ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/u;

/** The date that a whole line consists of (2017年5月19日, 二〇一七年五月十九日) as ISO 8601, or null. */
export function dateIn(line: string): string | null {
  const match = numeric.exec(line);
  if (match) return iso(match[1]!, Number(match[2]), Number(match[3]));
  const written = han.exec(line);
  if (!written) return null;
  const year = [...written[1]!.replace(/[○零Ｏ0]/gu, '〇')].map((digit) => hanDigits.indexOf(digit)).join('');
  return iso(year, tens(written[2]!), tens(written[3]!));
}

function iso(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function tens(printed: string): number {
  const [before, after] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = printed.includes('十') ? (before === '' ? 1 : hanDigits.indexOf(before!)) : 0;
  return ten * 10 + (after === '' ? 0 : hanDigits.indexOf(after!));
}
