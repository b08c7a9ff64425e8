import { z } from 'zod';
import wordingsJson from './wordings.json' with { type: 'json' };
import { classOf } from './lexicon.js';
import { fold } from './fold.js';
import { everydayWords } from './everyday/everyday-words.js';
import { fieldWordings } from './wordings/field-wordings.js';

const word = z.string().min(2);
const data = z
  .object({
    note: z.string(),
    same: z.array(z.array(word).min(2)),
    near: z.array(z.array(word).min(2)),
    implies: z.array(z.tuple([word, z.array(word).min(1)])),
  })
  .parse(wordingsJson);

const fieldData = z
  .array(z.object({ field: z.string(), same: z.array(z.array(word).min(2)), near: z.array(z.array(word).min(2)) }))
  .parse(fieldWordings);

const everydayData = z
  .array(
    z.object({
      field: z.string(),
      asks: z.array(z.tuple([z.string().min(1), z.array(word).min(1)])),
      near: z.array(z.array(word).min(2)).default([]),
    }),
  )
  .parse(everydayWords);

/** same: one thing under two names; near: a neighbouring notion; implies: what a text says where the word is asked for. */
export type WordingRelation = 'same' | 'near' | 'implies';
export interface Wording {
  text: string;
  relation: WordingRelation;
  quality: number;
}

const qualities = { same: 0.97, near: 0.7, implies: 0.72 } as const satisfies Record<WordingRelation, number>;
type WordingTable = Map<string, Map<string, WordingRelation>>;
const table: WordingTable = new Map();
/** With those of single fields, which are looser: good for comparing two sentences, too wide for finding one. */
const fieldTable: WordingTable = new Map();

function add(table: WordingTable, from: string, to: string, relation: WordingRelation): void {
  const [left, right] = [fold(from), fold(to)];
  if (left === right) return;
  const entry = table.get(left) ?? new Map<string, WordingRelation>();
  if (!entry.has(right)) entry.set(right, relation);
  table.set(left, entry);
}

const askTable: WordingTable = new Map();

type Groups = Record<'same' | 'near', readonly (readonly string[])[]>;

function addGroups(into: WordingTable, groups: Groups): void {
  for (const relation of ['same', 'near'] as const) {
    for (const group of groups[relation]) for (const a of group) for (const b of group) add(into, a, b, relation);
  }
}
for (const into of [table, fieldTable, askTable]) {
  addGroups(into, data);
  for (const [from, to] of data.implies) for (const b of to) add(into, from, b, 'implies');
}
for (const field of fieldData) {
  addGroups(fieldTable, field);
  addGroups(askTable, { same: field.same, near: [] });
}
// a word so wide that many mandates have it answers nothing by itself
for (const { asks } of everydayData) {
  for (const [from, to] of asks) for (const b of to) if (classOf(b) === 'distinctive') add(askTable, from, b, 'implies');
}
for (const { near } of everydayData) addGroups(askTable, { same: [], near });
// what an everyday word means has other names, too (公交车, 公共汽车, 公共汽电车)
for (const { asks } of everydayData) {
  for (const [from, to] of asks) {
    for (const b of to) {
      for (const [other, relation] of fieldTable.get(fold(b)) ?? []) {
        if (relation === 'same' && classOf(other) === 'distinctive') add(askTable, from, other, 'implies');
      }
    }
  }
}

/** The other wordings under which a text may speak of a term, best first. */
export type WordingsOf = (term: string) => Wording[];

const none: Wording[] = [];

/** A look-up that sorts the wordings of a word once; only words that have a pair are kept. */
function lookUp(from: WordingTable): WordingsOf {
  const known = new Map<string, Wording[]>();
  return (term) => {
    const folded = fold(term);
    const entry = from.get(folded);
    if (entry === undefined) return none;
    let sorted = known.get(folded);
    if (sorted === undefined) {
      sorted = [...entry]
        .map(([text, relation]) => ({ text, relation, quality: qualities[relation] }))
        .sort((a, b) => b.quality - a.quality);
      known.set(folded, sorted);
    }
    return sorted;
  };
}

/** From `wordings.json`: what holds in any mandate. */
export const wordingsOf = lookUp(table);

/** From `wordings.json` and `wordings/`: with what holds in one field of government. */
export const fieldWordingsOf = lookUp(fieldTable);

/** All wordings that have a pair, longest first: to be looked for in a question before it is cut into words. */
export const pairedWordings: readonly string[] = [...table.keys()]
  .filter((w) => !w.includes('…'))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Wordings with a gap (中央…企业) and what they are called otherwise, for what is asked. */
export const gappedWordings: readonly { left: string; right: string; name: string }[] = [...table]
  .filter(([word]) => word.includes('…'))
  .flatMap(([word, others]) => {
    const [left = '', right = ''] = word.split('…');
    const name = [...others].find(([other, relation]) => relation === 'same' && !other.includes('…'))?.[0];
    return name === undefined ? [] : [{ left, right, name }];
  });

/** With what people say in everyday speech for it (的士 for 出租汽车): for what is asked, not for what mandates say. */
export const widerWordingsOf = lookUp(askTable);

/** All wordings of `fieldWordingsOf` that have a pair, except those with a gap. */
export const fieldWordingList: readonly string[] = [...fieldTable.keys()].filter((w) => !w.includes('…'));

const everyday = new Set(everydayData.flatMap(({ asks }) => asks.map(([from]) => fold(from))));

/** Whether people say it in everyday speech for something that mandates word officially (的士). */
export const isEveryday = (text: string): boolean => everyday.has(text);
