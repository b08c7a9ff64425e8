/** What a character is part of: a distortion may break a sentence, but not a number. */
export type Zone = 'body' | 'head' | 'number' | 'junk' | 'gap';

/** One character of the document; it keeps its identity while distortions move or change it. */
export interface Cell {
  char: string;
  readonly zone: Zone;
}

/** A stretch of the document by its first and last character, so that it survives whatever is inserted around it. */
export interface Ref {
  readonly first: Cell;
  readonly last: Cell;
}

/** Writes a document character by character and hands out references to what it wrote. */
export class Writer {
  readonly cells: Cell[] = [];

  #put(text: string, zone: Zone): Ref {
    const begin = this.cells.length;
    for (const char of text) this.cells.push({ char, zone });
    return this.#ref(begin);
  }

  #ref(begin: number): Ref {
    const [first, last] = [this.cells[begin], this.cells[this.cells.length - 1]];
    if (!first || !last) throw new Error('Nothing was written');
    return { first, last };
  }

  /** Part of a sentence. */
  text(text: string): Ref {
    return this.#put(text, 'body');
  }

  /** Words of a sentence that nothing refers to; may be none. */
  plain(text: string): void {
    if (text) this.#put(text, 'body');
  }

  /** A heading or a name on a line of its own. */
  head(text: string): Ref {
    return this.#put(text, 'head');
  }

  /** A printed number (（一）, 第三条), which belongs to no span. */
  number(text: string): void {
    if (text) this.#put(text, 'number');
  }

  /** What a web page adds. */
  junk(text: string): void {
    this.#put(text, 'junk');
  }

  /** White space that stands between things. */
  gap(text: string): void {
    if (text) this.#put(text, 'gap');
  }

  /** Ends the line, unless it has just begun. */
  line(blank = 0): void {
    if (this.cells.length > 0 && this.cells[this.cells.length - 1]?.char !== '\n') this.gap('\n');
    if (this.cells.length > 0) this.gap('\n'.repeat(blank));
  }

  /** The stretch that `write` writes. */
  span(write: () => void): Ref {
    const begin = this.cells.length;
    write();
    return this.#ref(begin);
  }
}

/**
 * Writes `template`, in which {key} stands for one of `words`, and gives the reference to each word written.
 * A key that `words` lacks is an error.
 */
export function fill(writer: Writer, template: string, words: Readonly<Record<string, string>>): Record<string, Ref> {
  const refs: Record<string, Ref> = {};
  for (const part of template.split(/(\{\w+\})/)) {
    if (!part) continue;
    const key = /^\{(\w+)\}$/.exec(part)?.[1];
    if (key === undefined) writer.text(part);
    else if (words[key] === undefined) throw new Error(`No word for {${key}}`);
    else if (words[key] !== '') refs[key] = writer.text(words[key]);
  }
  return refs;
}
