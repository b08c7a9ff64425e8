/** Reads CSV as RFC 4180 has it, by its head line. Throws on a row of another width or a quotation mark out of place. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/uy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 60)}`);
    const { quoted, plain, end } = found.groups!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  if (rows.at(-1)!.length === 0) rows.pop();
  const [head, ...body] = rows;
  return body.map((row) => {
    if (row.length !== head!.length) throw new Error(`a row of ${row.length} cells under ${head!.length} columns`);
    return Object.fromEntries(head!.map((name, index) => [name, row[index]!]));
  });
}
