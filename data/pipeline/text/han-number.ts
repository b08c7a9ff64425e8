const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A printed number (二十五, 25, ⑤, 一百零三) as an integer, or null where it is none. */
export function hanNumber(printed: string): number | null {
  if (/^\d{1,9}$/u.test(printed)) return Number(printed);
  const ring = circled.indexOf(printed);
  if (printed.length === 1 && ring >= 0) return ring + 1;
  let total = 0;
  let unit: number | null = null;
  for (const character of printed) {
    if (character === '十') {
      total += (unit ?? 1) * 10;
      unit = null;
    } else if (character === '百') {
      total += (unit ?? 1) * 100;
      unit = null;
    } else if (character === '千') {
      total += (unit ?? 1) * 1000;
      unit = null;
    } else if (digits[character] !== undefined) unit = digits[character]!;
    else return null;
  }
  return printed === '' ? null : total + (unit ?? 0);
}
