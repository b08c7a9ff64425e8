import type { Gap, MandateSection } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import type { AnswerElsewhere } from './answers-elsewhere.js';
import { countedDuties, lackOf, type ComparableMandate } from './comparable-mandate.js';

/** What was found instead of an answer. */
export interface Finding {
  gap: Gap;
  /** The sentences that were found, best first. */
  answers: readonly AnswerElsewhere[];
  evidenceOf: readonly string[];
  candidate: LoadedAlignment | null;
}

const sections = {
  DUTIES: ['主要职责', 'duties'],
  REFORM: ['职能转变', 'reform items'],
  BOUNDARIES: ['职责分工', 'boundaries'],
} as const satisfies Partial<Record<MandateSection, readonly [string, string]>>;

const percent = (score: number): string => `${Math.round(score * 100)}%`;

/**
 * What was read on the side that lacks something, and what was found there, in both languages.
 *
 * @param partner whether the duty that a clause belongs to is answered as a whole
 */
export function gapNote(finding: Finding, lacking: ComparableMandate, partner: boolean): { noteZh: string; noteEn: string } {
  const { gap, answers, candidate } = finding;
  const name = lacking.department;
  if (gap === 'NOT_IN_FORCE')
    return {
      noteZh: `没有${name}在该日期施行的三定规定，无从比较。`,
      noteEn: `No mandate of ${name} that held at this date is in the atlas; nothing can be compared.`,
    };
  const read = readOf(lacking);
  const items = answers.some(({ by }) => by.kind === 'REFORM_ACTION');
  const sides = answers.some(({ by }) => by.kind === 'BOUNDARY_SIDE');
  const where = [
    [items ? '职能转变' : '', sides ? '职责分工' : ''].filter(Boolean).join('和'),
    [items ? 'reform items' : '', sides ? 'boundaries' : ''].filter(Boolean).join(' and '),
  ];
  const [zh, en] = ((): readonly [string, string] => {
    switch (gap) {
      case 'OTHER_BODY':
        return [`职责条文未写，${where[0]}写明由其他机构承担`, `no duty says it; ${where[1]} give it to another body`];
      case 'NOT_STATED':
        return [`职责条文未写，只有${where[0]}提到`, `no duty says it; only ${where[1]} do`];
      case 'SET_ELSEWHERE':
        return ['写明另行规定', 'it is settled in another document'];
      case 'SECTION_MISSING':
        return ['该部分缺失，无从判断有无', 'the section is missing, so that nothing can be said'];
      case 'NOT_REVIEWED': {
        const best = candidate?.score ?? answers[0]!.score;
        return [`最接近的一条只有${percent(best)}，须人工判断`, `the nearest one reaches ${percent(best)} only; a person should look`];
      }
      case 'ABSENT_FROM_MANDATE':
        return answers.length > 0
          ? ['只见于取消的事项，无承接机构', 'only a cancelled item without recipient answers']
          : ['均无对应', 'nothing answers'];
    }
  })();
  const partnered = partner ? [`；所在整项有对应，唯此句没有`, '; the duty as a whole is answered, this clause is not'] : ['', ''];
  return { noteZh: `已读${name}的${read.zh}：${zh}${partnered[0]}。`, noteEn: `Read of ${name}: ${read.en}. Found: ${en}${partnered[1]}.` };
}

/** How many duties, reform items and boundaries there are to be read; a section that the source lacks is said to be missing, not none. */
function readOf(mandate: ComparableMandate): { zh: string; en: string } {
  const counts = {
    DUTIES: countedDuties(mandate).length,
    REFORM: mandate.reformActions.length,
    BOUNDARIES: mandate.boundaries.length,
  };
  const parts = Object.entries(sections).map(([section, [zh, en]]) => {
    const count = counts[section as keyof typeof sections];
    if (count > 0) return [`${zh}${count}项`, `${count} ${en}`];
    const missing = lackOf(mandate, section as MandateSection);
    return missing?.gap === 'SET_ELSEWHERE'
      ? [`${zh}（另行规定）`, `${en} (set elsewhere)`]
      : [`${zh}（原文无此部分）`, `${en} (no such section)`];
  });
  return { zh: parts.map(([zh]) => zh).join('、'), en: parts.map(([, en]) => en).join(', ') };
}
