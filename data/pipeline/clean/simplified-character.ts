import pairs from 'opencc-js/dict/TSCharacters';

let table: Map<string, string> | null = null;

/** The simplified character of a traditional one, one UTF-16 unit each; undefined for one that has none of its own. Read when first needed. */
export function simplifiedCharacter(character: string): string | undefined {
  table ??= new Map(
    pairs
      .split('|')
      .map((pair): [string, string] => [pair.split(' ')[0]!, pair.split(' ')[1]!])
      .filter(([from, to]) => from.length === 1 && to.length === 1),
  );
  return table.get(character);
}
