import { createHash } from 'node:crypto';

/** 16 hexadecimal digits of the SHA-256 of a text without its white space: a text that is only set otherwise has not changed. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\s+/gu, '')).digest('hex').slice(0, 16);
}
