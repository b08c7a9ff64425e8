/** Bytes that are kept of all exports together. */
const most = 64 * 1024 * 1024;

/** Finished exports, so that the same one is not made again and again; what was asked for longest ago goes first. */
export class ExportCache {
  /** Larger ones are not kept. */
  static readonly largest = 16 * 1024 * 1024;

  private readonly kept = new Map<string, Buffer>();
  private size = 0;

  get(mark: string): Buffer | undefined {
    const found = this.kept.get(mark);
    if (found) {
      this.kept.delete(mark);
      this.kept.set(mark, found);
    }
    return found;
  }

  set(mark: string, bytes: Buffer): void {
    if (bytes.length > ExportCache.largest || this.kept.has(mark)) return;
    this.kept.set(mark, bytes);
    this.size += bytes.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.size <= most) return;
      this.kept.delete(oldest);
      this.size -= length;
    }
  }
}
