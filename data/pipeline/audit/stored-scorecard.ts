import { z } from 'zod';
import { coverageUses, gaps, mandateSections, type CoverageUse } from '../../../graph-schema/model/vocabulary.js';
import type { CoverageSpan } from './coverage.js';
import type { Scorecard } from './scorecard.js';

const count = z.int().min(0);
const span = z.object({ start: count, end: count });

/** What is stored for a document: the stretches as a table of uses and, by turns, a use and a length. */
const stored = z.object({
  uses: z.array(z.tuple([z.enum(coverageUses), z.string()])),
  runs: z.array(count),
  organizations: z.array(
    z.object({
      organization: z.string(),
      sections: z.array(
        z.object({
          section: z.enum(mandateSections),
          found: z.boolean(),
          gap: z.enum(gaps).nullable(),
          knownMinimum: count.nullable(),
          place: span.nullable(),
        }),
      ),
    }),
  ),
  counts: z.array(z.object({ name: z.string(), count, expected: count.nullable() })),
  clauses: count,
  unmapped: z.array(z.object({ text: z.string(), path: z.string().nullable(), start: count, end: count })),
});

/** A scorecard as one property of a document: short JSON, so that it costs the graph no nodes. */
export function packScorecard({ spans, organizations, counts, clauses, unmapped }: Scorecard): string {
  const table = new Map<string, number>();
  const packed: z.infer<typeof stored> = { uses: [], runs: [], organizations, counts, clauses, unmapped };
  for (const { start, end, use, kind } of spans) {
    const key = `${use} ${kind}`;
    const index = table.get(key) ?? packed.uses.push([use, kind]) - 1;
    table.set(key, index);
    packed.runs.push(index, end - start);
  }
  return JSON.stringify(packed);
}

/** The scorecard that {@link packScorecard} stored. @throws ZodError, SyntaxError where the property is of another make */
export function unpackScorecard(text: string): Scorecard {
  const { uses: table, runs, ...rest } = stored.parse(JSON.parse(text));
  const spans: CoverageSpan[] = [];
  for (let i = 0, start = 0; i < runs.length; i += 2) {
    const [use, kind] = table[runs[i]!]!;
    const end = start + runs[i + 1]!;
    spans.push({ start, end, use, kind });
    start = end;
  }
  const sum = (...kinds: CoverageUse[]) =>
    spans.filter(({ use }) => kinds.includes(use)).reduce((total, { start, end }) => total + end - start, 0);
  return {
    ...rest,
    characters: spans.at(-1)?.end ?? 0,
    assigned: sum('FACT'),
    furniture: sum('HEADING', 'FURNITURE'),
    repeated: sum('REPEAT'),
    unassigned: spans.filter(({ use }) => use === 'UNASSIGNED').map(({ start, end }) => ({ start, end })),
    spans,
  };
}
