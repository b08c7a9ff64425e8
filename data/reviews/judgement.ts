import { z } from 'zod';
import { bases, matchRelations, reviewKinds, reviewVerdicts } from '../../graph-schema/model/vocabulary.js';

const when = z.iso.datetime();
const name = z.string().trim().min(1).max(80);

/** One of the two things that were judged to belong together, as it was then. */
const endSchema = z.strictObject({
  /** Id of the clause, duty, division, sentence of a division, or activity. */
  id: z.string().min(1),
  /** Its department, or for an activity its document. */
  holder: z.string(),
  /** "2.1" for a clause, "2" for a duty, null where nothing is counted. */
  ordinal: z.string().nullable(),
  text: z.string(),
  /** Of the text, see `textHash`: tells when the text has changed since. */
  hash: z.string().min(1),
});

/** What the method said when it was judged. */
const machineSchema = z.strictObject({
  /** Of an alignment; null where the method saw none. */
  relation: z.enum(matchRelations).nullable(),
  basis: z.enum(bases),
  score: z.number().nullable(),
  explanation: z.string(),
});

const judgementSchema = z
  .strictObject({
    record: z.literal('judgement'),
    id: z.string().min(1),
    kind: z.enum(reviewKinds),
    /** Id of what is judged. */
    target: z.string().min(1),
    /** Left and right of an alignment; duty or clause and division of an assignment; duty or clause and activity of an exercise. */
    ends: z.tuple([endSchema, endSchema]),
    /** Null where the judge read the texts without seeing what the method says. */
    machine: machineSchema.nullable(),
    /** Name and version of the method that was judged; how it was read where none was. */
    method: z.string().min(1),
    verdict: z.enum(reviewVerdicts),
    /** What it should be, for CHANGE: a relation, or another division, another duty (their ids). */
    change: z
      .strictObject({ relation: z.enum(matchRelations).optional(), division: z.string().optional(), duty: z.string().optional() })
      .nullable(),
    /** False where fair readers would judge it differently. */
    sure: z.boolean(),
    note: z.string().max(2000),
    reviewer: name,
    when,
    /** Settles what reviewers disagree about; not one of the independent judgements. */
    adjudicates: z.boolean(),
  })
  .refine(({ verdict, change }) => (verdict === 'CHANGE') === (change !== null), {
    error: 'CHANGE and what it is changed to belong together',
  })
  .refine(({ kind, verdict, change, machine }) => kind !== 'ALIGNMENT' || relationIsKnown(verdict, change?.relation, machine?.relation), {
    error: 'the judged relation of an alignment is not known',
  });

const relationIsKnown = (verdict: string, changed: unknown, said: unknown): boolean =>
  verdict === 'REJECT' || Boolean(verdict === 'CHANGE' ? changed : said);

/** Takes a judgement back. Nothing is ever deleted. */
const withdrawalSchema = z.strictObject({
  record: z.literal('withdrawal'),
  id: z.string().min(1),
  withdraws: z.string().min(1),
  note: z.string().max(2000),
  reviewer: name,
  when,
});

/** Says of a file who judged and how; for its readers. */
const aboutSchema = z.strictObject({ record: z.literal('about'), judgedBy: z.string(), about: z.string() });

/** One line of a file of judgements. Times are ISO 8601 in UTC. */
export const reviewLineSchema = z.discriminatedUnion('record', [judgementSchema, withdrawalSchema, aboutSchema]);

export type Judgement = z.infer<typeof judgementSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type ReviewEntry = Judgement | Withdrawal;
