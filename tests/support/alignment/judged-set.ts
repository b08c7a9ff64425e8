import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AlignableMandate } from '../../../data/pipeline/align/alignable-mandate.js';
import { alignableOrganization } from '../../../data/pipeline/align/alignable-organization.js';
import { parseDocument } from '../../../data/pipeline/parse.js';
import { reviewedPairs } from '../../../data/reviews/reviewed-pairs.js';
import { ReviewStore } from '../../../data/reviews/review-store.js';
import { matchRelations } from '../../../graph-schema/model/vocabulary.js';

/** What readers said of a pair. */
export interface JudgedPair {
  relation: (typeof matchRelations)[number] | 'NONE';
  sure: boolean;
  /** Whether the pair was kept aside while the method was made. */
  aside: boolean;
}

/** Two mandates whose pairs were all judged: one that is not in a map was read and has no relation. */
export interface JudgedSet {
  name: string;
  left: AlignableMandate;
  right: AlignableMandate;
  /** By `pairKey`. */
  clauses: ReadonlyMap<string, JudgedPair>;
  duties: ReadonlyMap<string, JudgedPair>;
  /** Whether pairs of this left duty were kept aside. */
  aside: (leftDuty: number) => boolean;
  /** How much one of its pairs counts when the weights are fitted. */
  weight: number;
}

/** `2.1 3.4` for clauses, `2 3` for duties. */
export const pairKey = (left: string | number, right: string | number): string => `${left} ${right}`;

const row = z.object({
  l: z.union([z.string(), z.number()]),
  r: z.union([z.string(), z.number()]),
  rel: z.enum([...matchRelations, 'NONE']),
  sure: z.boolean(),
  why: z.string(),
});
const fileSchema = z.object({ judgedBy: z.string(), left: z.string(), right: z.string(), clauses: z.array(row), duties: z.array(row) });

const fixtures = new URL('../../fixtures/alignment/', import.meta.url);
const corpus = new URL('../../../data/corpus/', import.meta.url);

/** All judged sets: those of invented departments, for fitting or kept aside, and the two real departments of the atlas. */
export async function judgedSets(): Promise<JudgedSet[]> {
  return [...(await setsIn('tuning', false)), ...(await setsIn('aside', true)), await reviewedDepartments()];
}

async function setsIn(folder: string, aside: boolean): Promise<JudgedSet[]> {
  const base = new URL(`${folder}/`, fixtures);
  const names = (await readdir(base)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const judged = fileSchema.parse(JSON.parse(await readFile(new URL(name, base), 'utf8')));
      const pairs = (rows: z.infer<typeof row>[]) =>
        new Map(rows.map(({ l, r, rel, sure }) => [pairKey(l, r), { relation: rel, sure, aside }]));
      return {
        name: name.slice(0, -'.json'.length),
        left: await mandateOf(new URL(judged.left, base)),
        right: await mandateOf(new URL(judged.right, base)),
        clauses: pairs(judged.clauses),
        duties: pairs(judged.duties),
        aside: () => aside,
        weight: 1,
      };
    }),
  );
}

/** The two departments of the atlas, as two readers and an adjudication judged them. */
async function reviewedDepartments(): Promise<JudgedSet> {
  const pairs = reviewedPairs((await new ReviewStore(null).read()).book);
  const names = [pairs[0]!.left.holder, pairs[0]!.right.holder] as const;
  const files = (await readdir(corpus)).filter((name) => name.endsWith('.txt')).sort();
  const mandates = await Promise.all(files.map((name) => mandateOf(new URL(name, corpus)).catch(() => null)));
  const of = (name: string): AlignableMandate => mandates.find((mandate) => mandate?.names[0] === name)!;
  const [clauses, duties] = [new Map<string, JudgedPair>(), new Map<string, JudgedPair>()];
  const aside = new Map<number, boolean>();
  for (const { left, right, relation, sure, set } of pairs) {
    aside.set(left.duty, set === 'aside');
    const judged = { relation, sure, aside: set === 'aside' };
    if (left.clause === null || right.clause === null) duties.set(pairKey(left.duty, right.duty), judged);
    else clauses.set(pairKey(`${left.duty}.${left.clause}`, `${right.duty}.${right.clause}`), judged);
  }
  // its few pairs are real ones, judged twice
  return {
    name: names.join('–'),
    left: of(names[0]),
    right: of(names[1]),
    clauses,
    duties,
    aside: (duty) => aside.get(duty) ?? false,
    weight: 5,
  };
}

/** @throws Error where a file has no department with duties */
async function mandateOf(file: URL): Promise<AlignableMandate> {
  const found = parseDocument(new Uint8Array(await readFile(file))).organizations.find(({ duties }) => duties.length > 0);
  if (found === undefined) throw new Error(`${file.pathname}: no department with duties`);
  return alignableOrganization(found);
}
