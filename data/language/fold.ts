/**
 * A text in the form in which words are compared: one UTF-16 unit per code point, so that every index is a code-point
 * offset; full-width letters, digits and signs narrowed, Latin letters in lower case, characters beyond the basic
 * plane replaced by U+FFFD.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 0xffff) folded += '\ufffd';
    else if (code >= 0xff21 && code <= 0xff5a) folded += String.fromCharCode(code - 0xfee0).toLowerCase();
    else if (code >= 0xff10 && code <= 0xff19) folded += String.fromCharCode(code - 0xfee0);
    else if (code >= 0x41 && code <= 0x5a) folded += character.toLowerCase();
    else folded += character;
  }
  return folded;
}
