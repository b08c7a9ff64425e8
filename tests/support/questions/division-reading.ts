import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { linkDepartment } from '../../../data/pipeline/link/link.js';
import { parseDocument } from '../../../data/pipeline/parse.js';
import { settled } from '../../../data/reviews/review-status.js';
import { ReviewStore } from '../../../data/reviews/review-store.js';

const corpus = fileURLToPath(new URL('../../../data/corpus', import.meta.url));

export interface DivisionScore {
  /** Share of the required pairs that were inferred; of the inferred pairs that are required or allowed. */
  recall: number;
  precision: number;
  missed: string[];
  wrong: string[];
}

interface ReadPair {
  department: string;
  division: string;
  duty: number;
  /** False where a reader could accept it, and would not miss it. */
  required: boolean;
}

/** Compares the inferred assignments of the departments whose divisions a careful reader has judged with the shipped judgements. */
export async function scoreDivisions(): Promise<DivisionScore> {
  const reading = await readPairs();
  const read = new Set(reading.map(({ department }) => department));
  const { documents } = await readCorpus(corpus);
  const parsed = documents.map(({ entry, bytes }) => parseDocument(bytes, { kind: entry.kind }));
  const inferred = parsed
    .flatMap(({ organizations }) => organizations)
    .filter(({ name, divisions }) => read.has(name) && divisions.length > 0)
    .flatMap(({ name, duties, divisions, changes }) =>
      linkDepartment({ name, duties, divisions, changes, activities: [] }).assignments.map(({ division, duty }) => ({
        department: name,
        division: division.name,
        duty: duty.ordinal,
      })),
    );
  const keyOf = ({ department, division, duty }: Omit<ReadPair, 'required'>) => `${department} ${division}→${duty}`;
  const there = new Set(inferred.map(keyOf));
  const acceptable = new Set(reading.map(keyOf));
  const required = reading.filter((pair) => pair.required);
  const missed = required.filter((pair) => !there.has(keyOf(pair)));
  const wrong = inferred.filter((pair) => !acceptable.has(keyOf(pair)));
  return {
    recall: 1 - missed.length / required.length,
    precision: 1 - wrong.length / inferred.length,
    missed: missed.map(keyOf),
    wrong: wrong.map(keyOf),
  };
}

/** The pairs of division and duty (of a clause, its duty) that the shipped judgements accept, each once. */
async function readPairs(): Promise<ReadPair[]> {
  const { book } = await new ReviewStore(null).read();
  const pairs = new Map<string, ReadPair>();
  for (const reviews of book.all().filter(({ kind }) => kind === 'ASSIGNMENT')) {
    const ends = reviews.history.at(-1)!.ends;
    const { judgement } = settled(reviews, (id) => ends.find((end) => end.id === id)?.hash ?? null);
    if (judgement?.verdict !== 'ACCEPT') continue;
    const [duty, division] = judgement.ends;
    const pair = { department: duty.holder, division: division.text, duty: Number.parseInt(duty.ordinal!, 10) };
    const key = JSON.stringify(pair);
    pairs.set(key, { ...pair, required: judgement.sure || pairs.get(key)?.required === true });
  }
  return [...pairs.values()];
}
