/** Where a text in this encoding breaks: the end of the longest prefix that can be read; the length where the text is cut off inside a character. */
export function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  const valid = (end: number) => {
    try {
      // `stream` lets a character that is cut off at `end` pass
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
