const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 16 → 十六, as items are numbered in documents; from 100 on in Arabic figures. */
export function chineseNumeral(value: number): string {
  if (value < 1 || value > 99 || !Number.isInteger(value)) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`;
}
