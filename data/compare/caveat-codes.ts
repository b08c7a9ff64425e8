import type { MandateSection } from '../../graph-schema/model/vocabulary.js';

/** What a caveat of a comparison is about, the gravest first. */
export const caveatCodes = [
  'SAME_MANDATE',
  'SAME_DEPARTMENT',
  'NOT_IN_FORCE',
  'NO_DUTIES',
  'LEVELS_DIFFER',
  'YEARS_DIFFER',
  'YEAR_UNKNOWN',
  'BASIS_YEARS_DIFFER',
  'KINDS_DIFFER',
  'SECTION_MISSING',
  'FIELDS_DIFFER',
  'INFERRED',
] as const;
export type CaveatCode = (typeof caveatCodes)[number];

/** Sections without which a comparison says less. */
export const comparedSections = ['DUTIES', 'REFORM', 'BOUNDARIES', 'DIVISIONS'] as const satisfies readonly MandateSection[];
export type ComparedSection = (typeof comparedSections)[number];
