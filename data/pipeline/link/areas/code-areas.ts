import { codebook, type CodebookArea } from '../../../../graph-schema/codebook/codebook.js';
import { fold } from '../../../language/fold.js';
import { simplifiedCharacter } from '../../clean/simplified-character.js';

/** One area found in a text. `rule` names the words that led to it. Always inferred. */
export interface AreaFinding {
  area: string;
  primary: boolean;
  confidence: number;
  rule: string;
  /** The words of the text that led to it, in the order of the text. */
  words: string[];
}

interface Hit {
  area: CodebookArea;
  term: string;
  weight: number;
  start: number;
  end: number;
}

const residual = codebook.areas.find((area) => area.residual)!;
const terms = codebook.areas
  .flatMap((area) => area.terms.map(([term, weight]) => ({ area, term: shape(term), weight })))
  .sort((a, b) => b.term.length - a.term.length);

/**
 * The areas of a text, the primary one first; none where no term of the codebook stands in it. Where terms overlap,
 * the longest counts; a term that recurs counts half again each time, and one in the first sentence, which says what
 * the whole is about, counts more. Names of bodies in `names` are no subject and are passed over.
 */
export function codeAreas(text: string, names: readonly string[] = []): AreaFinding[] {
  const folded = names.map(shape).reduce((rest, name) => rest.replaceAll(name, '□'.repeat(name.length)), shape(text));
  const lead = folded.search(/[；。]/u);
  const scores = new Map<CodebookArea, { score: number; words: string[]; seen: Map<string, number> }>();
  for (const hit of hits(folded)) {
    const entry = scores.get(hit.area) ?? { score: 0, words: [], seen: new Map<string, number>() };
    const before = entry.seen.get(hit.term) ?? 0;
    entry.seen.set(hit.term, before + 1);
    entry.score += hit.weight * 0.5 ** before * (hit.start <= lead && lead < folded.length - 1 ? 1.4 : 1);
    if (before === 0) entry.words.push(text.slice(hit.start, hit.end) || hit.term);
    scores.set(hit.area, entry);
  }
  const ranked = [...scores]
    .filter(([area, { score }]) => score >= 1 && !area.termsAgainst?.some((word) => text.includes(word)))
    .sort((a, b) => b[1].score - a[1].score || codebook.areas.indexOf(a[0]) - codebook.areas.indexOf(b[0]));
  const top = ranked[0]?.[1].score ?? 0;
  const sum = ranked.reduce((total, [, { score }]) => total + score, 0);
  return ranked
    .filter(([, { score }]) => score >= top * 0.4)
    .slice(0, 4)
    .map(([area, { score, words }], index) => ({
      area: area.code,
      primary: index === 0,
      confidence: round(Math.min(1, score / 4) * (0.5 + 0.45 * (score / sum))),
      words,
      rule: `codebook-terms: ${words.map((word) => `「${word}」`).join('')}→${area.zh}`,
    }));
}

/** What a catch-all item is coded as, whatever words it has. */
export function codeResidual(): AreaFinding[] {
  return [{ area: residual.code, primary: true, confidence: 0.95, words: [], rule: `residual-item: 兜底条款→${residual.zh}` }];
}

/** The form in which terms and texts are compared: folded, and in simplified characters, so that 衛生 is 卫生. */
function shape(text: string): string {
  return Array.from(fold(text), (character) => simplifiedCharacter(character) ?? character).join('');
}

function hits(text: string): Hit[] {
  const taken = new Uint8Array(text.length);
  const found: Hit[] = [];
  const characters = new Set(text);
  for (const { area, term, weight } of terms) {
    // Most terms of the book stand in no given text: one look at their first character spares the search.
    if (!characters.has(term[0]!)) continue;
    for (const [start, end] of spans(text, term)) {
      if (taken.subarray(start, end).some((used) => used === 1)) {
        // the same words may be a term of several areas, but only once for each length
        const twin = found.find((hit) => hit.start === start && hit.end === end && hit.area !== area);
        if (twin === undefined) continue;
      }
      taken.fill(1, start, end);
      found.push({ area, term, weight, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function* spans(text: string, term: string): Generator<[number, number]> {
  const [left = '', right = ''] = term.split('…');
  for (let start = text.indexOf(left); start >= 0; start = text.indexOf(left, start + 1)) {
    if (right === '') {
      yield [start, start + left.length];
      continue;
    }
    const from = start + left.length;
    const at = text.slice(from, from + 8 + right.length).indexOf(right);
    if (at >= 0 && !/[，。；、：]/u.test(text.slice(from, from + at))) yield [start, from + at + right.length];
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
