/** Where a page says its encoding, if it says one; browsers look no further either. */
const lookedAt = 4096;

/**
 * The encoding that an HTML page declares (`<meta charset>`, `http-equiv`, an XML declaration), in the spelling of the
 * Encoding Standard with GBK and GB2312 as `gb18030`, or null.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, lookedAt));
  const label = /<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/iu.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
