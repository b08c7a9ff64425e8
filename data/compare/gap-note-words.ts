import { z } from 'zod';
import notesJson from './gap-notes.json' with { type: 'json' };
import { wordsFor } from './in-both-languages.js';

const found = [
  'OTHER_BODY',
  'NOT_STATED',
  'SET_ELSEWHERE',
  'SECTION_MISSING',
  'NOT_REVIEWED',
  'CANCELLED_ONLY',
  'REJECTED',
  'ABSENT',
] as const;
const schema = z.strictObject({
  notes: wordsFor(['NOT_IN_FORCE', 'READ', 'READ_PARTNERED']),
  read: wordsFor(['COUNTED', 'SET_ELSEWHERE', 'MISSING']),
  found: wordsFor(found),
  between: wordsFor(['sections', 'places']),
});

/** The sentences that say what was read and found instead of an answer, with places in braces; names of sections are those of the caveats. */
export const gapNoteWords: z.infer<typeof schema> = schema.parse(notesJson);
