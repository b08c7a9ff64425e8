/** A name as it is kept: two spellings that look alike are one reviewer. Null where it is none. */
export function reviewerName(given: string | null | undefined): string | null {
  const name = (given ?? '').normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  return name === '' || name.length > 80 ? null : name;
}
