import { open, type FileHandle } from 'node:fs/promises';
import { readLines, type ReadLines } from './read-lines.js';

/** One file of judgements, kept in memory and read again only as far as it has changed. */
export class ReviewFile {
  private whole: ReadLines = { entries: [], problems: [] };
  /** The last line, where it does not end in a line break: a person's editor has left it so, or somebody is writing. */
  private tail: ReadLines = { entries: [], problems: [] };
  private stamp = '';
  private inode = 0;
  private size = 0;
  private consumed = 0;
  private lines = 0;

  constructor(readonly path: string) {}

  get read(): ReadLines {
    return {
      entries: [...this.whole.entries, ...this.tail.entries],
      problems: [...this.whole.problems, ...this.tail.problems],
    };
  }

  /** Reads what is new. True where something has changed. A file that is not there is empty. */
  async refresh(): Promise<boolean> {
    const file = await open(this.path, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    try {
      return await this.update(file);
    } finally {
      await file?.close();
    }
  }

  private async update(file: FileHandle | null): Promise<boolean> {
    const stat = await file?.stat();
    const stamp = stat ? `${stat.ino}:${stat.size}:${stat.mtimeMs}` : '';
    if (stamp === this.stamp) return false;
    const grown = stat !== undefined && stat.ino === this.inode && stat.size > this.size;
    if (!grown) this.forget();
    if (file && stat) {
      const bytes = Buffer.alloc(Math.max(0, stat.size - this.consumed));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.consumed);
      this.take(bytes.subarray(0, bytesRead));
      this.inode = stat.ino;
      this.size = stat.size;
    }
    this.stamp = stamp;
    return true;
  }

  private take(bytes: Buffer): void {
    const end = bytes.lastIndexOf(0x0a) + 1;
    const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
    const read = readLines(lines, this.path, this.lines + 1);
    this.whole.entries.push(...read.entries);
    this.whole.problems.push(...read.problems);
    this.lines += lines.length;
    this.consumed += end;
    this.tail = readLines([bytes.subarray(end).toString('utf8')], this.path, this.lines + 1);
  }

  private forget(): void {
    this.whole = { entries: [], problems: [] };
    this.tail = { entries: [], problems: [] };
    this.inode = 0;
    this.size = 0;
    this.consumed = 0;
    this.lines = 0;
  }
}
