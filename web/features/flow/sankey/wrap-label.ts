/** About how wide a character is, in ems: Chinese ones are square. */
const ems = (character: string): number => (character.codePointAt(0)! >= 0x2e80 ? 1 : /[A-Z]/.test(character) ? 0.7 : 0.55);

/** About how wide words are, in ems. */
export const widthInEms = (text: string): number => [...text].reduce((sum, character) => sum + ems(character), 0);

/** A label in at most so many lines of `width` ems; what does not fit ends in an ellipsis. Latin words are kept whole. */
export function wrapLabel(label: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const parts = label.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+|\s+/gu) ?? [];
  for (const [index, part] of parts.entries()) {
    const size = widthInEms(part);
    if (used + size > width && line !== '') {
      if (lines.length === most - 1) return [...lines, `${clip(line + parts.slice(index).join(''), width - 1)}…`];
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (part.trim() === '') continue;
    }
    line += part;
    used += size;
  }
  return line === '' ? lines : [...lines, line];
}

function clip(text: string, width: number): string {
  let out = '';
  let used = 0;
  for (const character of text) {
    used += ems(character);
    if (used > width) break;
    out += character;
  }
  return out.trimEnd();
}
