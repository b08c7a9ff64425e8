import type { DocumentKind, JurisdictionLevel, VersionStanding } from '../../graph-schema/model/vocabulary.js';
import { comparedSections, type CaveatCode } from './caveat-codes.js';
import { caveatWords } from './caveat-words.js';
import { lackOf, type ComparableMandate } from './comparable-mandate.js';
import type { AreaFact } from './compare-areas.js';
import type { ComparisonCounts } from './count-comparison.js';
import type { Side } from './find-gaps.js';
import { filled } from './in-both-languages.js';

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

type Language = 'zh' | 'en';
type Values = Record<string, string | number>;

/** Fewer areas in common, of those that the smaller side has, make the fields different. */
const sharedAreas = 0.34;

/** The caveats of a comparison, the gravest first; from the data alone. */
export function caveatsOf(left: ComparedSide, right: ComparedSide, areas: readonly AreaFact[], counts: ComparisonCounts): Caveat[] {
  const same = left.mandateId !== null && left.mandateId === right.mandateId;
  return [
    ...(same ? [caveat('SAME_MANDATE')] : left.departmentId === right.departmentId ? [caveat('SAME_DEPARTMENT')] : []),
    ...nothingToCompare('LEFT', left),
    ...nothingToCompare('RIGHT', right),
    ...levels(left, right),
    ...years(left, right),
    ...kinds(left, right),
    ...missingSections('LEFT', left),
    // one text on both sides lacks a section once
    ...(same ? [] : missingSections('RIGHT', right)),
    ...fields(areas),
    ...(counts.left.clauses + counts.right.clauses > 0
      ? [caveat('INFERRED', () => ({ alignments: counts.alignments, reviewed: counts.reviewedAlignments }))]
      : []),
  ];
}

function caveat(
  code: CaveatCode,
  values: (language: Language) => Values = () => ({}),
  about: Partial<Pick<Caveat, 'side' | 'left' | 'right'>> = {},
): Caveat {
  const sentence = (language: Language): string => filled(caveatWords.sentences[code][language], values(language));
  return { code, side: null, left: null, right: null, ...about, zh: sentence('zh'), en: sentence('en') };
}

function nothingToCompare(side: Side, { mandate, mandateId, standing }: ComparedSide): Caveat[] {
  const name = () => ({ name: mandate.department });
  if (mandateId === null && standing !== 'NO_MANDATE') return [caveat('NOT_IN_FORCE', name, { side })];
  return mandate.duties.every(({ residual }) => residual) ? [caveat('NO_DUTIES', name, { side })] : [];
}

function levels(left: ComparedSide, right: ComparedSide): Caveat[] {
  if (left.level === right.level) return [];
  const named = ({ city, level }: ComparedSide, language: Language): string => {
    const word = caveatWords.levels[level][language];
    return language === 'zh' ? `${city}（${word}）` : `${city} (${word})`;
  };
  return [
    caveat('LEVELS_DIFFER', (language) => ({ left: named(left, language), right: named(right, language) }), {
      left: left.level,
      right: right.level,
    }),
  ];
}

function years(left: ComparedSide, right: ComparedSide): Caveat[] {
  const differing = (code: CaveatCode, one: string | null, other: string | null): Caveat[] =>
    one === null || other === null || one === other ? [] : [caveat(code, () => ({ left: one, right: other }), { left: one, right: other })];
  const unknown = (side: Side, { mandate, year, mandateId }: ComparedSide): Caveat[] =>
    year !== null || mandateId === null ? [] : [caveat('YEAR_UNKNOWN', () => ({ name: mandate.department }), { side })];
  return [
    ...differing('YEARS_DIFFER', left.year, right.year),
    ...unknown('LEFT', left),
    ...(left.mandateId === right.mandateId ? [] : unknown('RIGHT', right)),
    ...differing('BASIS_YEARS_DIFFER', left.basisYear, right.basisYear),
  ];
}

function kinds(left: ComparedSide, right: ComparedSide): Caveat[] {
  const [one, other] = [left, right].map((side) => [...side.kinds].sort().join(' '));
  return one === other || one === '' || other === '' ? [] : [caveat('KINDS_DIFFER', () => ({}), { left: one!, right: other! })];
}

function missingSections(side: Side, { mandate, mandateId }: ComparedSide): Caveat[] {
  const missing = comparedSections.filter((section) => lackOf(mandate, section) !== null);
  if (mandateId === null || missing.length === 0) return [];
  const values = (language: Language): Values => ({
    name: mandate.department,
    sections: missing.map((section) => caveatWords.sections[section][language]).join(language === 'zh' ? '、' : ', '),
  });
  return [caveat('SECTION_MISSING', values, { side, [side === 'LEFT' ? 'left' : 'right']: missing.join(' ') })];
}

function fields(areas: readonly AreaFact[]): Caveat[] {
  const left = areas.filter((area) => area.left.length > 0).length;
  const right = areas.filter((area) => area.right.length > 0).length;
  const common = areas.filter((area) => area.left.length > 0 && area.right.length > 0).length;
  const smaller = Math.min(left, right);
  if (smaller === 0 || common / smaller >= sharedAreas) return [];
  return [caveat('FIELDS_DIFFER', () => ({ common, left, right }), { left: String(left), right: String(right) })];
}
