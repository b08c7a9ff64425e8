import type { ParsedDocument, Problem } from '../../facts/document.js';
import type { Span } from '../../facts/span.js';
import { hanNumber } from '../../text/han-number.js';
import type { CompactText } from '../compact-text.js';
import { hull, warning } from '../problem.js';
import type { PrintedHeading } from '../structure/headings.js';
import type { OrganizationPart } from '../structure/organization-parts.js';
import { statementAround } from './statement.js';

const figure = '(\\d{1,3}|[一二三四五六七八九十两]{1,4})';
/** 主要职责有十二项, 主要职责（12项） */
const behindWord = new RegExp(`(?:职责|职能)(?:共有|共计|共|有|为|包括|：|（)?(?:以下|下列|如下)?${figure}(?:项|条)`, 'gu');
/** 履行下列十二项职责 */
const behindVerb = new RegExp(`(?:履行|承担|具有|行使)(?:以下|下列)?${figure}(?:项|条)(?:主要|工作)?(?:工作)?(?:职责|职能)`, 'gu');
const anyFigure = new RegExp(`${figure}项`, 'u');

/** A stated number of duties against the duties that were read of that body. */
export function auditDutyCount(part: OrganizationPart, text: CompactText, inItem: (offset: number) => boolean): Problem[] {
  const { duties } = part.organization;
  const [from, to] = [text.indexOf(part.start), text.indexOf(part.end)];
  const words = text.words.slice(from, to);
  const problems: Problem[] = [];
  for (const match of [...words.matchAll(behindWord), ...words.matchAll(behindVerb)]) {
    const start = from + match.index;
    const stated = hanNumber(match[1]!);
    // 取消的职责（5项） counts a group of changes
    if (!stated || text.words[start - 1] === '的') continue;
    const sentence = statementAround(text, start, start + match[0].length);
    // the sentence may itself have been read as an item, but no sentence within an item counts the items
    const counted = duties.filter(({ evidence }) => evidence.start < sentence.start || evidence.end > sentence.end);
    if (counted.length === duties.length && inItem(text.offsets[start]!)) continue;
    if (stated !== counted.length && !problems.some((one) => one.start === sentence.start))
      problems.push(
        conflict(
          'duty-count',
          'duties',
          sentence,
          stated,
          counted.map(({ evidence }) => evidence),
        ),
      );
  }
  return problems;
}

/** A number of changes that the heading of their group states (取消的职责（5项）) against the changes under it. */
export function auditGroupCounts(headings: readonly PrintedHeading[], parsed: ParsedDocument): Problem[] {
  const changes = parsed.organizations
    .flatMap((organization) => organization.changes.map(({ evidence }) => evidence))
    .sort((a, b) => a.start - b.start);
  return headings.flatMap((heading): Problem[] => {
    const stated = heading.role === null ? hanNumber(anyFigure.exec(heading.words)?.[1] ?? '') : null;
    if (!stated) return [];
    const under = changes.filter(({ start }) => start >= heading.under.start && start < heading.under.end);
    return stated === under.length ? [] : [conflict('change-count', 'changes', heading, stated, under)];
  });
}

function conflict(rule: string, what: string, sentence: Span, stated: number, found: readonly Span[]): Problem {
  return warning(rule, `the document states ${stated} ${what}, ${found.length} were found`, sentence, {
    related: hull(found),
    expected: stated,
    found: found.length,
  });
}
