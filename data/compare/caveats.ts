import type { DocumentKind, JurisdictionLevel, MandateSection, VersionStanding } from '../../graph-schema/model/vocabulary.js';
import type { ComparisonCounts } from './count-comparison.js';
import type { AreaFact } from './compare-areas.js';
import { lackOf, type ComparableMandate } from './comparable-mandate.js';
import type { Side } from './find-gaps.js';
import words from './caveats.json' with { type: 'json' };

export const caveatCodes = [
  'SAME_MANDATE',
  'SAME_DEPARTMENT',
  'NOT_IN_FORCE',
  'LEVELS_DIFFER',
  'YEARS_DIFFER',
  'YEAR_UNKNOWN',
  'BASIS_YEARS_DIFFER',
  'KINDS_DIFFER',
  'SECTION_MISSING',
  'FIELDS_DIFFER',
  'NO_DUTIES',
  'INFERRED',
] as const;
export type CaveatCode = (typeof caveatCodes)[number];

/** What a reader must know of a comparison. `left` and `right` are the values of each side as words of the model (a level, a year, a section). */
export interface Caveat {
  code: CaveatCode;
  /** Where it is about one side alone. */
  side: Side | null;
  left: string | null;
  right: string | null;
  zh: string;
  en: string;
}

/** What is known of a side beside its mandate's text. Years are four digits; null where no source gives one. */
export interface ComparedSide {
  mandate: ComparableMandate;
  mandateId: string | null;
  departmentId: string;
  city: string;
  level: JurisdictionLevel;
  standing: VersionStanding;
  /** From which year the mandate holds, or of its document. */
  year: string | null;
  /** Of the newest document that it rests on. */
  basisYear: string | null;
  kinds: readonly DocumentKind[];
}

const comparedSections: readonly MandateSection[] = ['DUTIES', 'REFORM', 'BOUNDARIES', 'DIVISIONS'];
/** Fewer areas in common, of those that the smaller side has, make the fields different. */
const sharedAreas = 0.34;

/** The caveats of a comparison, the gravest first; from the data alone. */
export function caveatsOf(left: ComparedSide, right: ComparedSide, areas: readonly AreaFact[], counts: ComparisonCounts): Caveat[] {
  const both = [
    ['LEFT', left],
    ['RIGHT', right],
  ] as const;
  const found: Caveat[] = [];
  const add = (code: CaveatCode, values: Record<string, string | number>, more: Partial<Pick<Caveat, 'side' | 'left' | 'right'>> = {}) =>
    found.push({
      code,
      side: more.side ?? null,
      left: more.left ?? null,
      right: more.right ?? null,
      zh: filled(words.sentences[code].zh, values),
      en: filled(words.sentences[code].en, values),
    });
  if (left.mandateId !== null && left.mandateId === right.mandateId) add('SAME_MANDATE', {});
  else if (left.departmentId === right.departmentId) add('SAME_DEPARTMENT', {});
  for (const [side, { mandate, standing, mandateId }] of both) {
    if (mandateId === null && standing !== 'NO_MANDATE') add('NOT_IN_FORCE', { name: mandate.department }, { side });
    else if (mandate.duties.every(({ residual }) => residual)) add('NO_DUTIES', { name: mandate.department }, { side });
  }
  if (left.level !== right.level) {
    const name = (level: JurisdictionLevel, language: 'zh' | 'en'): string => words.levels[level][language];
    const values = (language: 'zh' | 'en') => ({
      left: `${left.city}${language === 'zh' ? '（' : ' ('}${name(left.level, language)}${language === 'zh' ? '）' : ')'}`,
      right: `${right.city}${language === 'zh' ? '（' : ' ('}${name(right.level, language)}${language === 'zh' ? '）' : ')'}`,
    });
    add('LEVELS_DIFFER', {}, { left: left.level, right: right.level });
    const last = found.at(-1)!;
    last.zh = filled(words.sentences.LEVELS_DIFFER.zh, values('zh'));
    last.en = filled(words.sentences.LEVELS_DIFFER.en, values('en'));
  }
  const years = { left: left.year, right: right.year };
  if (left.year !== null && right.year !== null && left.year !== right.year)
    add('YEARS_DIFFER', { left: left.year, right: right.year }, years);
  for (const [side, { mandate, year, mandateId }] of both)
    if (year === null && mandateId !== null) add('YEAR_UNKNOWN', { name: mandate.department }, { side });
  if (left.basisYear !== null && right.basisYear !== null && left.basisYear !== right.basisYear)
    add('BASIS_YEARS_DIFFER', { left: left.basisYear, right: right.basisYear }, { left: left.basisYear, right: right.basisYear });
  const kinds = [left, right].map((one) => [...one.kinds].sort().join(' '));
  if (kinds[0] !== kinds[1] && kinds.every((kind) => kind !== '')) add('KINDS_DIFFER', {}, { left: kinds[0]!, right: kinds[1]! });
  for (const [side, { mandate, mandateId }] of both) {
    if (mandateId === null) continue;
    const missing = comparedSections.filter((section) => lackOf(mandate, section) !== null);
    if (missing.length === 0) continue;
    const own = missing.join(' ');
    add('SECTION_MISSING', { name: mandate.department }, { side, ...(side === 'LEFT' ? { left: own } : { right: own }) });
    const last = found.at(-1)!;
    const listed = (language: 'zh' | 'en') => missing.map((section) => words.sections[section as keyof typeof words.sections][language]);
    last.zh = filled(words.sentences.SECTION_MISSING.zh, { name: mandate.department, sections: listed('zh').join('、') });
    last.en = filled(words.sentences.SECTION_MISSING.en, { name: mandate.department, sections: listed('en').join(', ') });
  }
  const [ofLeft, ofRight] = [areas.filter((area) => area.left.length > 0).length, areas.filter((area) => area.right.length > 0).length];
  const common = areas.filter((area) => area.left.length > 0 && area.right.length > 0).length;
  const smaller = Math.min(ofLeft, ofRight);
  if (smaller > 0 && common / smaller < sharedAreas)
    add('FIELDS_DIFFER', { common, left: ofLeft, right: ofRight }, { left: String(ofLeft), right: String(ofRight) });
  if (counts.alignments > 0 || counts.left.clauses + counts.right.clauses > 0)
    add('INFERRED', { alignments: counts.alignments, reviewed: counts.reviewedAlignments });
  return found;
}

const filled = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
