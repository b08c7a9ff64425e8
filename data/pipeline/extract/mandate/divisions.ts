import { mentionOf } from '../../bodies/mention.js';
import type { DivisionFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import { endsAsDivision, isDivisionName, nameParts, plateNames } from './division-names.js';
import { readDivisionDuty } from './division-duty.js';
import { isContactLine, isStaffLine } from './side-lines.js';
import type { Ledger } from './ledger.js';
import type { Part } from './outline.js';

interface Found {
  divisions: DivisionFact[];
}

/**
 * Reads 内设机构: one numbered item a division, its nameplate in brackets or by 挂…牌子, its duties on the same line after
 * the name, on further lines, or as numbered items under it; then lines that say which of them work as one office with
 * another body (合署办公). Adds to the divisions read before, and goes on with their count.
 */
export function readDivisions(source: SourceText, part: Part, divisions: DivisionFact[], ledger: Ledger): void {
  const found: Found = { divisions };
  for (const line of [part.heading, ...part.leadIns]) readLine(source, line, part.section, found, ledger);
  for (const item of part.items) readDivision(source, item, found, ledger);
  // lines about divisions (合署办公) may stand before or behind them
  for (const paragraph of part.paragraphs) readLine(source, paragraph, part.section, found, ledger);
}

function readDivision(source: SourceText, item: Section, found: Found, ledger: Ledger): void {
  const { shape } = source;
  const cut = nameEnd(shape, item.head);
  const name = trimSpan(shape, item.head.start, cut);
  const { name: bare, plates, notes } = nameParts(shape.slice(name.start, name.end));
  ledger.number(item);
  if (!endsAsDivision(bare) || !isDivisionName(bare)) {
    // a group of divisions (（一）机关科室) or a line about them
    const groups = item.children.filter((child) =>
      endsAsDivision(nameParts(shape.slice(child.head.start, nameEnd(shape, child.head))).name),
    );
    if (groups.length > 0 && groups.length * 2 >= item.children.length) {
      ledger.heading(item.head);
      for (const paragraph of item.paragraphs) readLine(source, paragraph, item, found, ledger);
      for (const child of item.children) readDivision(source, child, found, ledger);
    } else readLine(source, sectionSpan(item), item, found, ledger);
    return;
  }
  ledger.fact(name, 'Division');
  const evidence = quote(source, name, item);
  const division: DivisionFact = {
    ordinal: found.divisions.length + 1,
    name: source.slice(name.start, name.start + shape.slice(name.start, name.end).search(/（|$/u)).replace(/\s+/gu, ''),
    nameplates: plates.map((plate) => ({ name: plate, evidence })),
    colocatedWith: notes.flatMap((note) => together(note, evidence)),
    duties: [],
    evidence,
  };
  found.divisions.push(division);
  const rest = trimSpan(shape, cut + (/[。：，；—]/u.test(shape[cut] ?? '') ? separatorLength(shape, cut) : 0), item.head.end);
  if (cut < rest.start) ledger.heading({ start: cut, end: rest.start }, 'punctuation');
  if (rest.end > rest.start) addDuty(source, rest, item, division, ledger);
  for (const paragraph of item.paragraphs) {
    if (!readLine(source, paragraph, item, found, ledger)) addDuty(source, paragraph, item, division, ledger);
  }
  for (const child of item.children) {
    ledger.number(child);
    addDuty(source, sectionSpan(child), child, division, ledger);
  }
}

/** 与X合署办公 in brackets behind a name. */
function together(note: string, evidence: DivisionFact['evidence']): DivisionFact['colocatedWith'] {
  const match = /^[与和同](.{2,40}?)合署(?:办公)?$/u.exec(note);
  return match ? [mentionOf(match[1]!, evidence)] : [];
}

function addDuty(source: SourceText, span: Span, section: Section, division: DivisionFact, ledger: Ledger): void {
  const { shape } = source;
  const words = shape.slice(span.start, span.end);
  if (isContactLine(words)) return ledger.furniture(span, 'contact');
  if (isStaffLine(words)) return ledger.furniture(span, 'division-staff');
  let start = span.start;
  // the label of the duties is none of them
  const label = /^(?:其|该[处科室股])?(?:的)?(?:主要|工作)?(?:工作)?(?:职责|职能)(?:是|为)?： */u.exec(words);
  if (label) {
    start += label[0].length;
    ledger.heading({ start: span.start, end: start });
  }
  const [first] = splitOutsideBrackets(shape, start, span.end, '。；，');
  const opening = first ? shape.slice(first.start, first.end).replace(/[。；，]$/u, '') : '';
  const plate = /^(?:同时)?(?:对外)?(?:增挂|加挂|挂)(.{2,60}?)(?:的)?牌子$/u.exec(opening.trim());
  const office = /^[与和同](.{2,40}?)合署办公$/u.exec(opening.trim());
  if (first && (plate || office)) {
    const evidence = quote(source, first, section);
    if (plate) division.nameplates.push(...plateNames(plate[1]!).map((name) => ({ name, evidence })));
    if (office) division.colocatedWith.push(mentionOf(office[1]!, evidence));
    ledger.fact(first, 'Division');
    start = trimSpan(shape, first.end, span.end).start;
  } else {
    // 挂X牌子 inside what the division does
    for (const match of shape.slice(start, span.end).matchAll(/(?:增挂|加挂|，挂)([^，。；]{2,60}?)(?:的)?牌子/gu)) {
      const at = start + match.index;
      const evidence = quote(source, { start: at, end: at + match[0].length }, section);
      division.nameplates.push(...plateNames(match[1]!).map((name) => ({ name, evidence })));
    }
  }
  if (start >= span.end) return;
  const rest = { start, end: span.end };
  division.duties.push(readDivisionDuty(source, rest, section, division));
  ledger.fact(rest, 'Division');
}

/** Where a division's name ends in its line: at the first 。：， or, where a space follows it, there. */
function nameEnd(shape: string, head: Span): number {
  for (let i = head.start, depth = 0; i < head.end; i++) {
    if (shape[i] === '（') depth++;
    else if (shape[i] === '）') depth--;
    else if (depth === 0 && ('。：，；'.includes(shape[i]!) || shape.startsWith('——', i))) return i;
    else if (depth === 0 && shape[i] === ' ' && endsAsDivision(shape.slice(head.start, i).replace(/（[^）]*）$/u, ''))) return i;
  }
  return head.end;
}

const separatorLength = (shape: string, at: number) => (shape[at] === '—' ? 2 : 1);

/** A line that is no division: the stated count, or 合署办公. True where it was understood. */
function readLine(source: SourceText, line: Span, section: Section, found: Found, ledger: Ledger): boolean {
  let understood = false;
  if (isContactLine(source.shape.slice(line.start, line.end))) {
    ledger.furniture(line, 'contact');
    return true;
  }
  for (const sentence of splitOutsideBrackets(source.shape, line.start, line.end, '。')) {
    const words = source.shape.slice(sentence.start, sentence.end);
    // what it counts is compared with what was read by the audit
    const count =
      /(?:设|设有|设置|下设|内设|设立)(?:[^，。；]{0,6}?)(?:\d{1,3}|[一二三四五六七八九十两]{1,3})个[^，。；]{0,10}(?:机构|处室|科室|处|科|室|股|部门|局)/u.test(
        words,
      );
    if (count) {
      ledger.fact(sentence, 'DivisionCount');
      understood = true;
    }
    const division = found.divisions.find(
      ({ name }) => words.trim().startsWith(name) && /^[与和同]/u.test(words.trim().slice(name.length)),
    );
    const office = /^(.{2,20}?)[与和同](.{2,40}?)合署办公/u.exec(
      division ? `${'〓'.repeat(division.name.length)}${words.trim().slice(division.name.length)}` : words.trim(),
    );
    if (office) {
      if (division) division.colocatedWith.push(mentionOf(office[2]!, quote(source, sentence, section)));
      else ledger.warn('colocation-unclear', `no division “${office[1]}” is listed that could share an office`, sentence);
      ledger.fact(sentence, 'Division');
      understood = true;
    }
  }
  return understood;
}
