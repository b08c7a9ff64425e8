let table: Map<string, readonly [number, number]> | undefined;

/** Every character that GB18030 writes in two bytes. */
function twoByteTable(): Map<string, readonly [number, number]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      try {
        const char = decoder.decode(Uint8Array.of(high, low));
        if ([...char].length === 1) table.set(char, [high, low]);
      } catch {
        // No character stands there.
      }
    }
  }
  return table;
}

/** The bytes of a text in GB18030, or null where it holds a character of four bytes. */
export function encodeGb18030(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = twoByteTable().get(char);
      if (!pair) return null;
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}
