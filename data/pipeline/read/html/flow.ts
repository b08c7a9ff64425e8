import type { LineWriter } from '../markup/line-writer.js';

/**
 * Sets runs of HTML text into lines as a browser does: white space is one space, at a line's ends none. A line end of the
 * source beside a Chinese character is none either (CSS Text 4 has it so between two; Word breaks its lines beside digits
 * as well). No-break and ideographic spaces stay.
 */
export class Flow {
  /** How many open elements keep their white space (`pre`). */
  preserved = 0;
  private gap: '' | ' ' | '\n' = '';

  constructor(private readonly writer: LineWriter) {}

  text(text: string): void {
    if (this.preserved > 0) return this.preservedText(text);
    let out = '';
    // no regular expression here: one that runs over a long word exhausts its stack
    for (let at = 0; at < text.length;) {
      const start = at;
      if (isSpace(text.charCodeAt(at))) {
        while (at < text.length && isSpace(text.charCodeAt(at))) at++;
        const gap = text.slice(start, at);
        if (gap.includes('\n') || gap.includes('\r')) this.gap = '\n';
        else this.gap ||= ' ';
        continue;
      }
      while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
      const word = text.slice(start, at);
      const last = out === '' ? this.writer.last : out.at(-1)!;
      if (last !== '' && this.gap !== '' && !(this.gap === '\n' && (isWide(last) || isWide(word)))) out += ' ';
      this.gap = '';
      out += word;
    }
    if (out !== '') this.writer.text(out);
  }

  breakLine(): void {
    this.gap = '';
    this.writer.breakLine();
  }

  /** Forgets white space that waits for text; where a cell or row begins or ends. */
  reset(): void {
    this.gap = '';
  }

  private preservedText(text: string): void {
    const [first, ...lines] = text.split(/\r\n|\n|\r/u);
    if (first) this.writer.text(first);
    for (const line of lines) {
      this.writer.breakLine();
      if (line) this.writer.text(line);
    }
  }
}

/** White space that a browser collapses; no-break and ideographic spaces are none. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Whether a text begins with a character of Chinese script or punctuation, between which no space is put. */
function isWide(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) || code === 0xb7;
}
