import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { linkDepartment } from '../../../data/pipeline/link/link.js';
import { parseDocument } from '../../../data/pipeline/parse.js';

const readingSchema = z.object({
  judgedBy: z.string(),
  about: z.string(),
  department: z.string(),
  divisions: z.array(z.object({ division: z.string(), required: z.array(z.number()), allowed: z.array(z.number()) })),
});
const data = new URL('../../../data/', import.meta.url);

export interface DivisionScore {
  /** Share of the required pairs that were inferred; of the inferred pairs that are required or allowed. */
  recall: number;
  precision: number;
  missed: string[];
  wrong: string[];
}

/** Compares the inferred assignments with a careful reader's (`data/reviews/division-duties.json`). */
export async function scoreDivisions(): Promise<DivisionScore> {
  const reading = readingSchema.parse(JSON.parse(await readFile(new URL('reviews/division-duties.json', data), 'utf8')));
  const { documents } = await readCorpus(fileURLToPath(new URL('corpus', data)));
  const parsed = documents.map(({ entry, bytes }) => parseDocument(bytes, { kind: entry.kind }));
  const own = parsed.flatMap((one) => one.organizations).find((one) => one.name === reading.department)!;
  const { assignments } = linkDepartment({
    name: own.name,
    duties: own.duties,
    divisions: own.divisions,
    changes: own.changes,
    activities: [],
  });
  const inferred = assignments.map(({ division, duty }) => ({ division: division.name, duty: duty.ordinal }));
  const readingOf = new Map(reading.divisions.map((one) => [one.division, one]));
  const required = reading.divisions.flatMap(({ division, required: duties }) => duties.map((duty) => ({ division, duty })));
  const missed = required.filter((one) => !inferred.some((other) => other.division === one.division && other.duty === one.duty));
  const wrong = inferred.filter(({ division, duty }) => {
    const judged = readingOf.get(division);
    return !judged?.required.includes(duty) && !judged?.allowed.includes(duty);
  });
  const show = ({ division, duty }: { division: string; duty: number }) => `${division}→${duty}`;
  return {
    recall: 1 - missed.length / required.length,
    precision: 1 - wrong.length / inferred.length,
    missed: missed.map(show),
    wrong: wrong.map(show),
  };
}
