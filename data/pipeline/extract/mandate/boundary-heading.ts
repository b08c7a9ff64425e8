const tail =
  '(?:在[^，。：；]{1,16}方面)?(?:的)?(?:有关|相关)?(?:(?:主要)?(?:职责|职能|工作|业务)(?:的)?)?(?:职责)?(?:分工|划分|边界|界定|关系)';
const named = new RegExp(
  `^(?:关于)?(?:[\\u4e00-\\u9fff]{2,20}(?:局|委|厅|办|委员会|办公室|中心))?[与和同]([^。：]{3,60}?)${tail}(?:[。：]|如下|$)`,
  'u',
);
const topical = new RegExp(
  `^(?:关于)?[^，。：；]{2,40}?(?:方面)?(?:的)?(?:有关|相关)?(?:职责|职能)(?:分工|划分|边界|界定)(?:[。：]|如下|$)`,
  'u',
);

/** True for words that begin with the heading of a boundary: 与市农业局的有关职责分工。…, 关于食品安全监管的职责分工：…. */
export function isBoundaryHeading(words: string): boolean {
  const start = words.slice(0, 100);
  return named.test(start) || topical.test(start);
}

/** Where in a heading the other bodies stand, as offsets into it; null where it names a topic only. */
export function boundaryPhrase(words: string): { start: number; end: number } | null {
  const match = named.exec(words.slice(0, 100));
  if (!match) return null;
  const start = match[0].lastIndexOf(match[1]!, match[0].length - 1);
  return { start, end: start + match[1]!.length };
}
