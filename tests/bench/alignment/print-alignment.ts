import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { evaluateAlignment, type AlignmentEvaluation, type AlignmentFigures } from './evaluate-alignment.js';

const figures = z.object({ f1: z.number(), topThree: z.number() }).catchall(z.number());
const committedSchema = z.object({ clauses: z.record(z.string(), figures), duties: z.record(z.string(), figures) });
const committed = new URL('../../../data/reviews/figures/alignment.json', import.meta.url);

/**
 * Prints how well the alignment finds what readers found, with the change against the figures last committed, and keeps
 * the new ones in `data/reviews/figures/alignment.json`, from which the methods page is made.
 */
export async function printAlignment(): Promise<void> {
  const before = committedSchema.safeParse(JSON.parse(await readFile(committed, 'utf8').catch(() => 'null'))).data ?? null;
  const now = await evaluateAlignment();
  for (const kind of ['clauses', 'duties'] as const) {
    console.log(`alignment of ${kind}`);
    for (const [name, one] of Object.entries(now[kind])) console.log(`  ${name}: ${line(one)}${change(one, before?.[kind][name])}`);
  }
  console.log('what scores mean (pairs kept aside, where readers were sure)');
  for (const { from, to, pairs, share } of now.reliability) {
    console.log(`  ${from}–${to}: ${pairs} pairs, ${percent(share)} answer each other`);
  }
  const { share, mean, pairs, worst } = now.unrelated;
  console.log(
    `clauses with a match between departments of unrelated fields: ${percent(mean)} in the mean of ${pairs}, at most ${percent(share)} (${worst})`,
  );
  await writeFile(committed, `${JSON.stringify(rounded(now), null, 2)}\n`);
}

const line = ({ precision, recall, f1, topThree, baselineF1, expected }: AlignmentFigures): string =>
  `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(3)} (baseline ${baselineF1.toFixed(3)}), in the top three ${percent(topThree)} of ${expected}`;

function change(now: AlignmentFigures, before: { f1: number } | undefined): string {
  const difference = before === undefined ? 0 : now.f1 - before.f1;
  return Math.abs(difference) < 0.0005 ? '' : `  [${difference > 0 ? '+' : ''}${difference.toFixed(3)}]`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Three decimals are all that so few pairs can bear. */
const rounded = (evaluation: AlignmentEvaluation): unknown =>
  JSON.parse(JSON.stringify(evaluation, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)));
