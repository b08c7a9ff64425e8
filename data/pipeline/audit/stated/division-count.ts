import type { Problem } from '../../facts/document.js';
import { hanNumber } from '../../text/han-number.js';
import type { CompactText } from '../compact-text.js';
import { hull, warning } from '../problem.js';
import type { OrganizationPart } from '../structure/organization-parts.js';
import { countWords } from './count-words.js';
import { statementAround } from './statement.js';

const { divisionVerbs, divisionUnits, otherUnits, besides, inexact } = countWords;
const figure = '(\\d{1,3}|[一二三四五六七八九十两]{1,4})';
const units = divisionUnits.join('|');
/** 设25个内设机构, 下设8个职能科室, 设3个职能股（室） */
const behindVerb = new RegExp(`(?:${divisionVerbs.join('|')})[^，。；：\\d]{0,6}?${figure}个([^，。；：]{0,8}?)(?:${units})`, 'gu');
/** 内设机构13个, 内设机构（13个） */
const behindUnit = new RegExp(`(?:内设|职能)(?:机构|科室|处室|股室)(?:共有|共设|共|有|为|：|（)?${figure}个()`, 'gu');

/**
 * Stated numbers of divisions against those that were read. Party and union bodies at the end of a list may or may not be
 * among the stated ones. Only mandates state the divisions of their own body.
 */
export function auditDivisionCount(part: OrganizationPart, text: CompactText, inItem: (offset: number) => boolean): Problem[] {
  const divisions = part.organization.divisions.filter(({ ordinal }) => ordinal !== null);
  const core = divisions.filter(({ name }) => !besides.some((word) => name.includes(word)));
  const [from, to] = [text.indexOf(part.start), text.indexOf(part.end)];
  const words = text.words.slice(from, to);
  const problems: Problem[] = [];
  for (const match of [...words.matchAll(behindVerb), ...words.matchAll(behindUnit)]) {
    const start = from + match.index;
    const stated = hanNumber(match[1]!);
    if (stated === null || stated === 0 || inItem(text.offsets[start]!)) continue;
    if (otherUnits.some((word) => match[2]!.includes(word))) continue;
    const sentence = statementAround(text, start, start + match[0].length);
    if (inexact.some((word) => text.wordsOf(sentence).includes(word))) continue;
    if (problems.some((one) => one.start === sentence.start)) continue;
    if (stated >= core.length && stated <= divisions.length) continue;
    const found = divisions.length;
    problems.push(
      warning('division-count', `the document states ${stated} divisions, ${found} were found`, sentence, {
        related: hull(divisions.map(({ evidence }) => evidence)),
        expected: stated,
        found,
      }),
    );
  }
  return problems;
}
