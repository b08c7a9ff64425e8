/**
 * Reads one BibTeX entry as BibTeX does: braces are counted wherever they stand, backslash or not; the spellings of single
 * signs become those signs again. Throws where the entry does not end where its braces do.
 */
export function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const head = /^@(?<type>\w+)\{(?<key>[^,\s{}]+),/u.exec(text);
  if (!head) throw new Error(`no entry: ${text.slice(0, 60)}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (true) {
    const end = /^\s*\}\s*$/u.exec(text.slice(at));
    if (end) return { type: head.groups!['type']!, key: head.groups!['key']!, fields };
    const name = /^\s*(?<name>[a-z]+) = /u.exec(text.slice(at));
    if (!name) throw new Error(`no field at ${at}: ${text.slice(at, at + 60)}`);
    at += name[0].length;
    const stop = valueEnd(text, at);
    fields[name.groups!['name']!] = plain(text.slice(at, stop));
    at = text[stop] === ',' ? stop + 1 : stop;
  }
}

function valueEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth < 0 || (depth === 0 && text[at + 1] === ',')) return depth < 0 ? at : at + 1;
    if (depth === 0 && /^\s*\}\s*$/u.test(text.slice(at + 1))) return at + 1;
  }
  throw new Error('a field does not end');
}

const signs: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

function plain(value: string): string {
  let text = value;
  // one pair, or two where the value is protected; a spelling of a sign has a pair of its own
  while (text.startsWith('{') && !text.startsWith('{\\') && pairEnd(text) === text.length - 1) text = text.slice(1, -1);
  return text.replace(
    /\{\\(?<name>[a-z]+)\}|\\(?<sign>[$&#%_])/gu,
    (_all, name: string | undefined, sign: string | undefined) => sign ?? signs[name!]!,
  );
}

/** Where the pair ends that the text begins with. */
function pairEnd(text: string): number {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => text[at]).findIndex((sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return depth === 0;
  });
}
