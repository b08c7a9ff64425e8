import type { ParsedDocument, Problem } from '../../facts/document.js';
import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { CompactText } from '../compact-text.js';
import { warning } from '../problem.js';
import type { PrintedHeading } from './headings.js';

/** Headings of a mandate with nothing under them, and sections that stand twice in what is said of one body. */
export function auditSections(parsed: ParsedDocument, headings: readonly PrintedHeading[], text: CompactText): Problem[] {
  const holds = contentFinder(parsed);
  // 办公室 / 主要职责：… is about the division or unit whose name stands right before it, not about the department again
  const names = parsed.uses.filter(({ use, kind }) => use === 'FACT' && ['Division', 'AffiliatedUnit', 'Department'].includes(kind));
  const behindNames = new Set(names.map(({ end }) => text.indexOf(end)));
  const menu = parsed.uses.filter(({ kind }) => kind === 'navigation');
  const menuStarts = new Set(menu.map(({ start }) => text.indexOf(start)));
  const menuEnds = new Set(menu.map(({ end }) => text.indexOf(end)));
  const first = new Map<OrganizationFacts | null, Map<string, PrintedHeading>>();
  const problems: Problem[] = [];
  for (const heading of headings) {
    const { words, role, number, under, organization } = heading;
    if (role === null && number === null) continue;
    const quoted = words.replace(/[：:。]+$/u, '').slice(-20);
    if (!holds(under)) {
      // words of a page's menu are no heading of the text, and menus are not numbered
      const inMenu = number === null && (menuEnds.has(text.indexOf(heading.start)) || menuStarts.has(text.indexOf(heading.end)));
      if (inMenu) continue;
      problems.push(warning('section-empty', `nothing stands under the heading “${quoted}”`, heading));
      continue;
    }
    if (role === null || behindNames.has(text.indexOf(heading.start))) continue;
    const sections = first.get(organization) ?? new Map<string, PrintedHeading>();
    first.set(organization, sections);
    // the same rank: both numbered alike, or both without a number
    const key = `${role} ${number?.style ?? ''}`;
    const earlier = sections.get(key);
    if (!earlier) sections.set(key, heading);
    else if (holds({ start: earlier.end, end: heading.start }))
      problems.push(
        warning('section-repeated', `the section “${quoted}” stands a second time`, heading, {
          related: { start: earlier.start, end: earlier.end },
        }),
      );
  }
  return problems;
}

/** Tells whether anything that was read, or left unread, lies in a stretch; in logarithmic time. */
function contentFinder({ uses, unassigned }: ParsedDocument): (span: Span) => boolean {
  const content: Span[] = [
    ...uses.filter(({ use, kind }) => use === 'FACT' || (use === 'FURNITURE' && kind !== 'navigation')),
    ...unassigned,
  ].sort((a, b) => a.start - b.start);
  const farthest: number[] = [];
  for (const { end } of content) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    for (let high = content.length; low < high;) {
      const middle = (low + high) >> 1;
      if (content[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && farthest[low - 1]! > start;
  };
}
