/** A text of at most `most` characters for use inside a sentence: without its final punctuation, cut with … where it is longer. */
export function shortenText(text: string, most: number): string {
  const points = [...text.replace(/\s+/gu, '').replace(/[；。，]$/u, '')];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : points.join('');
}
