import { adverbAt, ambiguousVerbAt, isLight, opensVerb, plainVerbAt, withPartyAt } from './verb-lexicon.js';

/** The verbs that open a predicate, the parties named on the way (会同有关部门), and where the object begins. */
export interface VerbRun {
  verbs: string[];
  /** Spans of the phrases behind 会同, 配合, 协助. */
  parties: { start: number; end: number }[];
  /** Where the first verb begins. */
  start: number;
  /** Where the object begins. */
  end: number;
}

const connectors = '、和与及并或';
const longestParty = 40;
/** No predicate has more; the bound keeps hostile text from costing more than its length. */
const mostVerbs = 12;

/**
 * Reads the verbs at `at`: verbs side by side (组织协调), joined by 、和与及并 (组织、协调和推进), with adverbs before them,
 * and with a party between (会同有关部门规划…). Null where no verb opens the words there.
 */
export function verbRun(shape: string, at: number, end: number): VerbRun | null {
  const run: VerbRun = { verbs: [], parties: [], start: at, end: at };
  let i = at;
  let joined = true;
  while (i < end && run.verbs.length < mostVerbs) {
    const word = verbAt(shape, i, end, run.verbs.at(-1) ?? null, joined);
    if (word !== null) {
      if (run.verbs.length === 0) run.start = i;
      run.verbs.push(word);
      i += word.length;
      run.end = i;
      const party = withPartyAt(word, 0, word.length) === word ? partyEnd(shape, i, end) : null;
      if (party !== null) {
        run.parties.push({ start: i, end: party });
        i = party;
        joined = true;
        continue;
      }
      joined = false;
      continue;
    }
    const adverb = adverbAt(shape, i, end);
    if (
      adverb !== null &&
      (joined || verbAt(shape, i + adverb.length, end, null, true) !== null) &&
      (run.verbs.length === 0 || nextIsVerb(shape, i + adverb.length, end))
    ) {
      i += adverb.length;
      joined = true;
      continue;
    }
    if (run.verbs.length > 0 && connectors.includes(shape[i]!) && nextIsVerb(shape, i + 1, end)) {
      i++;
      joined = true;
      continue;
    }
    break;
  }
  return run.verbs.length > 0 ? run : null;
}

function nextIsVerb(shape: string, at: number, end: number): boolean {
  const adverb = adverbAt(shape, at, end);
  return verbAt(shape, at, end, null, true) !== null || (adverb !== null && verbAt(shape, at + adverb.length, end, null, true) !== null);
}

/** `joined`: at the head of the predicate or right after a connector, where an ambiguous word is a verb. */
function verbAt(shape: string, at: number, end: number, before: string | null, joined: boolean): string | null {
  const ambiguous = ambiguousVerbAt(shape, at, end);
  const plain = plainVerbAt(shape, at, end);
  if (ambiguous !== null && ambiguous.length >= (plain?.length ?? 0)) {
    return joined || (before !== null && opensVerb(before)) ? ambiguous : null;
  }
  if (plain === null) return null;
  // after a light verb the next word is its object (推进改革创新), except in fixed pairs that go on to an object of their own
  if (
    !joined &&
    before !== null &&
    isLight(before) &&
    !['建立', '完善', '拟订', '制定', '实施', '落实', '规范', '健全', '开展', '推广', '解决', '建设'].some((word) => plain.startsWith(word))
  )
    return null;
  return plain;
}

/** Where the party behind 会同 ends: before the next verb; null where none follows within the phrase. */
function partyEnd(shape: string, from: number, end: number): number | null {
  const limit = Math.min(end, from + longestParty);
  for (let i = from + 2; i < limit; i++) {
    if ('，。；'.includes(shape[i]!)) return null;
    const word = plainVerbAt(shape, i, limit) ?? ambiguousVerbAt(shape, i, limit);
    // a name may hold a word that looks like a verb (发展和改革委员会): go on while the name does
    if (
      word !== null &&
      /(?:部门|方面|单位|机构|委员会|[局厅委办处科会]|办公室|政府|地区|县市区|企业|协会)(?:等)?$/u.test(
        shape.slice(from, i).replace(/（[^）]*）$/u, ''),
      )
    )
      return i;
    const adverb = adverbAt(shape, i, limit);
    if (
      adverb !== null &&
      /(?:部门|方面|单位|机构)(?:等)?$/u.test(shape.slice(from, i)) &&
      verbAt(shape, i + adverb.length, limit, null, true) !== null
    )
      return i;
  }
  return null;
}
