import { findBodies } from '../../bodies/find-bodies.js';
import type { Span } from '../../facts/span.js';
import { headingRole, leadInRole, navigationWords, type HeadingRole } from './headings.js';

/** What an unnumbered line, or the words after a number, are by themselves. */
export type LineKind =
  | { kind: 'heading'; role: HeadingRole; /** End of the heading's words; what follows on the line is its content. */ end: number }
  | { kind: 'body' }
  | { kind: 'division' }
  | { kind: 'divisions'; names: Span[] }
  | { kind: 'navigation' }
  | { kind: 'text' };

const divisionEnding = '(?:处|室|科|股|办公室|中心|大队|支队|队|组|党委|党总支|总支|工会|团委|纪委|工委)';
const divisionName = new RegExp(`^[\\u4e00-\\u9fff、]{1,18}${divisionEnding}(?:（[^（）]{2,20}）)?$`, 'u');
const divisionList = new RegExp(
  `^(?:内设|下设)?[\\u4e00-\\u9fff]{0,6}(?:科室|处室|机构|股室)： *(?=[\\u4e00-\\u9fff]+${divisionEnding})`,
  'u',
);
const menuPath = /^(?:所在|当前)位置|^您(?:现在)?的位置|^首页 ?[>»＞]|^[^，。；]{1,20} ?[>»＞] ?[^，。；]{1,30}$/u;

/** True for words that look like the bare name of a division. */
export const isDivisionName = (words: string): boolean => divisionName.test(words.trim());

/** Classifies a line by its own words. A body is a full name with its jurisdiction; a division has none. */
export function lineKind(shape: string, line: Span): LineKind {
  const words = shape.slice(line.start, line.end);
  const role = headingRole(words) ?? leadInRole(words);
  if (role !== null) return { kind: 'heading', role, end: line.end };
  if (navigationWords.has(words.replace(/\s+/gu, '')) || (words.length <= 60 && menuPath.test(words))) return { kind: 'navigation' };
  if (words.length <= 30 && !/[，。；：]/u.test(words)) {
    const [body] = findBodies(shape, line.start, line.end);
    if (
      body &&
      body.start === line.start &&
      body.end === line.end &&
      /^[\u4e00-\u9fff]{2,}(?:省|市|县|区|州|旗|盟)|^国家|^中国/u.test(words)
    )
      return { kind: 'body' };
    if (isDivisionName(words)) return { kind: 'division' };
  }
  const list = divisionList.exec(words);
  if (list) {
    const names = [...words.slice(list[0].length).matchAll(/[^ 、，；。]+/gu)].map((match) => {
      const start = line.start + list[0].length + match.index;
      return { start, end: start + match[0].length };
    });
    if (names.every(({ start, end }) => isDivisionName(shape.slice(start, end)))) return { kind: 'divisions', names };
  }
  return { kind: 'text' };
}
