import type { Scorecard } from '../../data/pipeline/audit/scorecard.js';
import type { ParsedDocument, Problem } from '../../data/pipeline/facts/document.js';
import type { Span } from '../../data/pipeline/facts/span.js';

/** A document with its scorecard, as `atlas check` has them. */
export interface Checked {
  file: string;
  document: ParsedDocument['document'];
  scorecard: Scorecard;
  problems: Problem[];
}

const barWidth = 24;
/** More unmapped clauses than this are counted only; `--json` lists them all. */
const longestList = 10;
/** Counts that have a line of their own. */
const shownAbove = new Set(['unassigned', 'repeats']);

/** The scorecard of a document for a terminal: lines without a final line end. */
export function scorecardText({ file, document, scorecard, problems }: Checked): string {
  const { characters, assigned, furniture, repeated, unassigned, clauses, unmapped } = scorecard;
  const points = Array.from(document.text);
  const words = ({ start, end }: Span) =>
    points
      .slice(start, Math.min(end, start + 60))
      .join('')
      .replace(/\s+/gu, ' ');
  const unread = unassigned.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    `${file}: ${document.kind}${document.title ? ` “${document.title}”` : ''}`,
    `  read       ${bar(assigned, assigned + unread)}`,
    `  characters ${characters} = ${assigned} of facts + ${furniture} of headings and furniture + ${repeated} repeated + ${unread} unassigned`,
    ...scorecard.organizations.flatMap(sectionLines),
    ...factLines(scorecard),
    ...(clauses > 0 ? [`  clauses    ${clauses}, without a function area ${unmapped.length}`] : []),
    ...unmapped.slice(0, longestList).map((clause) => `             ${place(clause)} ${clause.path ?? ''} ${clause.text}`),
    ...unassigned.map((span) => `  unassigned ${place(span)}: ${words(span)}`),
    `  problems   ${problems.length}`,
    ...problems.map(problemLine),
  ].join('\n');
}

/** How much of the words was read; without words there is nothing to show. */
function bar(part: number, whole: number): string {
  if (whole === 0) return 'no words of its own';
  // what is not whole never looks whole
  const filled = part === whole ? barWidth : Math.min(barWidth - 1, Math.round((part / whole) * barWidth));
  const percent = part === whole ? '100' : Math.min(99.9, (part / whole) * 100).toFixed(1);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${percent} % (${part} of ${whole} characters that are no heading, furniture or repeat)`;
}

function sectionLines({ organization, sections }: Scorecard['organizations'][number]): string[] {
  const found = sections.filter((state) => state.found).map(({ section }) => section);
  const missing = sections
    .filter((state) => !state.found)
    .map(({ section, gap, knownMinimum }) => `${section} (${gap}${knownMinimum === null ? '' : `, at least ${knownMinimum}`})`);
  return [
    `  sections   ${organization || 'a body that is not named'}`,
    `    found    ${found.join(', ') || 'none'}`,
    ...(missing.length > 0 ? [`    not read ${missing.join(', ')}`] : []),
  ];
}

function factLines({ counts }: Scorecard): string[] {
  const shown = counts
    .filter(({ name, count, expected }) => (count > 0 || (expected ?? 0) > 0) && !shownAbove.has(name))
    .map(({ name, count, expected }) => `${name} ${count}${expected === null || expected === count ? '' : ` (expected ${expected})`}`);
  return [`  facts      ${shown.join(', ') || 'none'}`];
}

function problemLine({ severity, rule, message, start, end, related }: Problem): string {
  const at = start === null || end === null ? '' : ` at ${place({ start, end })}${related ? ` and ${place(related)}` : ''}`;
  return `    ${severity} ${rule}${at}: ${message}`;
}

const place = ({ start, end }: Span) => `${start}–${end}`;
