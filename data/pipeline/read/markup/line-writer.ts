import { ReadError } from '../read-error.js';

/** Longer texts are not documents; also keeps what a small file unpacks to from filling the memory. In UTF-16 units. */
export const maxLength = 16 * 1024 * 1024;

/** A text that begins with a number of its own; pages that hide the automatic one print it. */
const printedNumber =
  /^\s{0,9}(?:第[〇零一二三四五六七八九十百\d]{1,6}[章节条]|[（(]?(?:[一二三四五六七八九]百零[一二三四五六七八九]|[一二三四五六七八九十百]{1,5}|\d{1,2})(?:[）)]|[、．]|\.(?!\d))|[①-⑳])/u;

/** An open table row. Its cells are set apart by a tab where each is one line, else by line ends. */
interface Row {
  /** Where in `parts` the signs between its cells stand. */
  separators: number[];
  /** The row has text, and the cell that is being written has. */
  filled: boolean;
  cellFilled: boolean;
  /** A cell holds several lines. */
  tall: boolean;
}

/**
 * Writes text as lines: one for each paragraph, list item, table row. Lines without visible characters are left out.
 * Linear in what is written, however deep tables are nested.
 */
export class LineWriter {
  private parts: string[] = [];
  private length = 0;
  private rows: Row[] = [];
  private breakDue = false;
  /** White space that is only written if visible characters follow in the same line. */
  private held = '';
  private separatorDue: Row | null = null;
  private prefix = '';
  private unlessPrinted = false;
  private lineFilled = false;

  /** The last visible character of the line that is being written, or '' at its beginning. */
  last = '';

  /** Whether the line that is being written is still without visible characters. */
  get atLineStart(): boolean {
    return this.breakDue || this.separatorDue !== null || !this.lineFilled;
  }

  /** Adds to the line. White space at the end of a line is dropped. */
  text(text: string): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.held += text;
      this.grow(text.length);
      return;
    }
    this.beginText();
    if (this.unlessPrinted && this.prefix !== '' && printedNumber.test(trimmed)) this.prefix = '';
    this.push(this.held + this.prefix + trimmed);
    this.prefix = '';
    this.held = text.slice(trimmed.length);
    this.last = trimmed.at(-1)!;
    this.lineFilled = true;
    const row = this.rows.at(-1);
    if (row) row.filled = row.cellFilled = true;
  }

  /** Ends the line, if it has begun. */
  breakLine(): void {
    this.held = '';
    this.last = '';
    if (this.lineFilled) this.breakDue = true;
  }

  /**
   * Begins a line with an automatic number, which is written if text follows. `unlessPrinted`: and only if that text
   * prints no number of its own.
   */
  beginItem(number: string, { unlessPrinted = false } = {}): void {
    this.breakLine();
    this.prefix = number;
    this.unlessPrinted = unlessPrinted;
  }

  openRow(): void {
    this.breakLine();
    this.rows.push({ separators: [], filled: false, cellFilled: false, tall: false });
  }

  openCell(): void {
    this.held = '';
    this.last = '';
    const row = this.rows.at(-1);
    if (!row) return this.breakLine();
    row.cellFilled = false;
    if (row.filled) this.separatorDue ??= row;
    else this.breakLine();
  }

  closeRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    if (this.separatorDue === row) this.separatorDue = null;
    if (row.tall) for (const at of row.separators) this.parts[at] = '\n';
    const outer = this.rows.at(-1);
    if (outer && row.filled) {
      // a row inside a cell is a line of that cell
      outer.tall ||= outer.cellFilled || row.tall;
      outer.filled = outer.cellFilled = true;
    }
    this.breakLine();
  }

  /** Adds the lines of another writer. */
  append(other: LineWriter): void {
    this.breakLine();
    for (const line of other.toString().split('\n')) {
      this.text(line);
      this.breakLine();
    }
  }

  toString(): string {
    return this.parts.join('');
  }

  private beginText(): void {
    if (this.separatorDue) {
      this.separatorDue.separators.push(this.parts.length);
      this.push('\t');
    } else if (this.breakDue) {
      this.push('\n');
      this.lineFilled = false;
      const row = this.rows.at(-1);
      if (row?.cellFilled) row.tall = true;
    }
    this.separatorDue = null;
    this.breakDue = false;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.grow(text.length);
  }

  private grow(by: number): void {
    this.length += by;
    if (this.length > maxLength)
      throw new ReadError('TOO_LARGE', `the text in the file has more than ${maxLength} characters`, 'split it into its documents');
  }
}
