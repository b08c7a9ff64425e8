import { z } from 'zod';
import words from './verbs.json' with { type: 'json' };

const list = z.array(z.string().min(1));
const lexicon = z
  .object({ about: z.string(), plain: list, ambiguous: list, takesVerb: list, light: list, adverbs: list, adverbials: list, withParty: list, shared: list })
  .parse(words);

/** Words by first character, longest first, so that a look-up costs the same for a long list as for a short one. */
function index(entries: readonly string[]): (shape: string, at: number, end: number) => string | null {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(entries)) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return (shape, at, end) => byFirst.get(shape[at] ?? '')?.find((word) => at + word.length <= end && shape.startsWith(word, at)) ?? null;
}

export const plainVerbAt = index(lexicon.plain);
export const ambiguousVerbAt = index(lexicon.ambiguous);
export const adverbAt = index(lexicon.adverbs);
export const adverbialAt = index(lexicon.adverbials);
export const withPartyAt = index(lexicon.withParty);

const takesVerb = new Set(lexicon.takesVerb);
const light = new Set(lexicon.light);
const shared = [...lexicon.shared].sort((a, b) => b.length - a.length);

/** True for a verb after which an ambiguous word is read as a verb (参与管理…). */
export const opensVerb = (verb: string): boolean => takesVerb.has(verb);
/** True for a verb after which an ambiguous word is read as a noun (推进管理创新). */
export const isLight = (verb: string): boolean => light.has(verb);
/** The words of a 并-phrase that shares the object before it, where `text` ends with them; else null. */
export const sharedEnding = (text: string): string | null => shared.find((word) => text.endsWith(word)) ?? null;
