const digits = '〇一二三四五六七八九';

/**
 * The date that words print (2019年3月25日, 2019年3月, 二〇一九年三月) as ISO 8601 in their own precision, or null where they print none.
 * White space inside is passed over; what follows the date is not looked at.
 */
export function printedDate(words: string): string | null {
  const match =
    /^((?:19|20)\d{2}|[一二][〇○零Ｏ一二三四五六七八九]{3})年(?:([\d一二三四五六七八九十]{1,3})月(?:([\d一二三四五六七八九十]{1,3})日)?)?/u.exec(
      words.replace(/\s+/gu, ''),
    );
  if (!match) return null;
  const year = [...match[1]!.replace(/[○零Ｏ]/gu, '〇')].map((one) => (digits.includes(one) ? digits.indexOf(one) : one)).join('');
  const month = match[2] === undefined ? null : number(match[2]);
  const day = match[3] === undefined ? null : number(match[3]);
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null;
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function number(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const [before, after] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = printed.includes('十') ? (before === '' ? 1 : digits.indexOf(before!)) : 0;
  return ten * 10 + (after === '' ? 0 : digits.indexOf(after!));
}
