import type { ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import { worthALook } from './worth-a-look.js';

/** ANSWERS: the two sides are taken to answer each other. CANDIDATE: a person should look. NO: neither. */
type Verdict = 'ANSWERS' | 'CANDIDATE' | 'NO';

/** What people have judged of alignments, by id; an id that is missing is unreviewed. */
export type Statuses = ReadonlyMap<string, ReviewStatus>;

/** What an alignment counts as, by the method and by what people have judged of it. A changed one answers, in another relation. */
export function verdictOf({ id, suggested, score }: LoadedAlignment, statuses: Statuses): Verdict {
  const status = statuses.get(id) ?? 'UNREVIEWED';
  if (status === 'ACCEPTED' || status === 'CHANGED') return 'ANSWERS';
  if (status === 'REJECTED') return 'NO';
  return suggested ? 'ANSWERS' : score >= worthALook ? 'CANDIDATE' : 'NO';
}

/** Whether a person has judged an alignment, and the judgement stands. */
export const isReviewed = (id: string, statuses: Statuses): boolean =>
  ['ACCEPTED', 'CHANGED', 'REJECTED'].includes(statuses.get(id) ?? 'UNREVIEWED');
