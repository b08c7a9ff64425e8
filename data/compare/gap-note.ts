import type { Gap } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import type { AnswerElsewhere } from './answers-elsewhere.js';
import { caveatWords } from './caveat-words.js';
import { countedDuties, lackOf, type ComparableMandate } from './comparable-mandate.js';
import { gapNoteWords } from './gap-note-words.js';
import { filled, type InBoth } from './in-both-languages.js';

/** What was found instead of an answer. */
export interface Finding {
  gap: Gap;
  /** The sentences that were found, best first. */
  answers: readonly AnswerElsewhere[];
  evidenceOf: readonly string[];
  candidate: LoadedAlignment | null;
  /** The best suggestion of the method that people have said does not hold; told where nothing else was found. */
  rejected?: LoadedAlignment | null;
}

const readSections = ['DUTIES', 'REFORM', 'BOUNDARIES'] as const;

/**
 * What was read on the side that lacks something, and what was found there, in both languages.
 *
 * @param partner whether the duty that a clause belongs to is answered as a whole
 */
export function gapNote(finding: Finding, lacking: ComparableMandate, partner: boolean): { noteZh: string; noteEn: string } {
  const [noteZh, noteEn] = (['zh', 'en'] as const).map((language) => noteIn(language, finding, lacking, partner));
  return { noteZh: noteZh!, noteEn: noteEn! };
}

type Language = keyof InBoth;

function noteIn(language: Language, finding: Finding, lacking: ComparableMandate, partner: boolean): string {
  const { notes } = gapNoteWords;
  const note = finding.gap === 'NOT_IN_FORCE' ? notes.NOT_IN_FORCE : partner ? notes.READ_PARTNERED : notes.READ;
  return filled(note[language], { name: lacking.department, read: readOf(language, lacking), found: foundOf(language, finding) });
}

function foundOf(language: Language, { gap, answers, candidate, rejected }: Finding): string {
  if (gap === 'NOT_IN_FORCE') return '';
  const { found, between } = gapNoteWords;
  const where = [
    ...(answers.some(({ by }) => by.kind === 'REFORM_ACTION') ? [caveatWords.sections.REFORM] : []),
    ...(answers.some(({ by }) => by.kind === 'BOUNDARY_SIDE') ? [caveatWords.sections.BOUNDARIES] : []),
  ];
  const absent = answers.length > 0 ? found.CANCELLED_ONLY : rejected ? found.REJECTED : found.ABSENT;
  const word = gap === 'ABSENT_FROM_MANDATE' ? absent : found[gap];
  return filled(word[language], {
    where: where.map((section) => section[language]).join(between.places[language]),
    score: `${Math.round(((candidate ?? answers[0] ?? rejected)?.score ?? 0) * 100)}%`,
  });
}

/** How many duties, reform items and boundaries there are to be read; a section that the source lacks is said to be missing, not none. */
function readOf(language: Language, mandate: ComparableMandate): string {
  const counts = {
    DUTIES: countedDuties(mandate).length,
    REFORM: mandate.reformActions.length,
    BOUNDARIES: mandate.boundaries.length,
  };
  const { read, between } = gapNoteWords;
  return readSections
    .map((section) => {
      const count = counts[section];
      const missing = lackOf(mandate, section)?.gap === 'SET_ELSEWHERE' ? read.SET_ELSEWHERE : read.MISSING;
      return filled((count > 0 ? read.COUNTED : missing)[language], { section: caveatWords.sections[section][language], count });
    })
    .join(between.sections[language]);
}
