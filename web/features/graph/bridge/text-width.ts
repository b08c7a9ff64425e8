/**
 * Width of a label in px, from the advance widths of Noto Sans SC rounded up. An estimate instead of a measurement, so
 * that a picture is the same on every machine and can be laid out before the font is there.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += advance(character);
  return Math.ceil(ems * fontSize);
}

function advance(character: string): number {
  const point = character.codePointAt(0)!;
  if (point >= 0x2e80) return 1;
  if (/[ijl.,:;'|!()[\]]/.test(character)) return 0.34;
  if (/[mwMW%@]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.69;
  if (character === ' ') return 0.25;
  if (/[0-9a-z]/.test(character)) return 0.58;
  return point < 0x2000 ? 0.6 : 1;
}
