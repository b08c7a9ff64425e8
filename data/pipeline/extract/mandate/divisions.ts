import { mentionOf } from '../../bodies/mention.js';
import type { DivisionFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import { readDivisionDuty } from './division-duty.js';
import type { Ledger } from './ledger.js';
import type { Part } from './outline.js';

const divisionEnding = /(?:处|室|科|股|办公室|办|局|中心|队|站|组|部|党委|党总支|总工会|工会|委员会|所)$/u;

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
  for (const paragraph of part.paragraphs) readLine(source, paragraph, part.section, found, ledger);
  for (const item of part.items) readDivision(source, item, found, ledger);
}

function readDivision(source: SourceText, item: Section, found: Found, ledger: Ledger): void {
  const { shape } = source;
  const cut = nameEnd(shape, item.head);
  const name = trimSpan(shape, item.head.start, cut);
  const parsed = splitNameplate(shape.slice(name.start, name.end));
  if (!divisionEnding.test(parsed.name)) {
    readLine(source, sectionSpan(item), item, found, ledger);
    ledger.number(item);
    return;
  }
  ledger.number(item);
  ledger.fact(name, 'Division');
  const evidence = quote(source, name, item);
  const division: DivisionFact = {
    ordinal: found.divisions.length + 1,
    name: source.slice(name.start, name.start + parsed.name.length).replace(/\s+/gu, ''),
    nameplates: parsed.plate === null ? [] : parsed.plate.split('、').map((plate) => ({ name: plate, evidence })),
    colocatedWith: [],
    duties: [],
    evidence,
  };
  found.divisions.push(division);
  const rest = trimSpan(shape, cut + (/[。：，]/u.test(shape[cut] ?? '') ? 1 : 0), item.head.end);
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

function addDuty(source: SourceText, span: Span, section: Section, division: DivisionFact, ledger: Ledger): void {
  const plate = /^挂([^，。；]{2,30}?)(?:的)?牌子/u.exec(source.shape.slice(span.start, span.end));
  const evidence = quote(source, span, section);
  if (plate) division.nameplates.push({ name: plate[1]!, evidence });
  else division.duties.push(readDivisionDuty(source, span, section, division));
  ledger.fact(span, 'Division');
}

/** Where a division's name ends in its line: at the first 。：， or, where a space follows it, there. */
function nameEnd(shape: string, head: Span): number {
  for (let i = head.start, depth = 0; i < head.end; i++) {
    if (shape[i] === '（') depth++;
    else if (shape[i] === '）') depth--;
    else if (depth === 0 && '。：，；'.includes(shape[i]!)) return i;
    else if (depth === 0 && shape[i] === ' ' && divisionEnding.test(shape.slice(head.start, i).replace(/（[^）]*）$/u, ''))) return i;
  }
  return head.end;
}

function splitNameplate(words: string): { name: string; plate: string | null } {
  const match = /^([^（]{2,40})（(?:加?挂)?([^（）]{2,40}?)(?:的?牌子)?）$/u.exec(words.trim());
  return match ? { name: match[1]!.trim(), plate: match[2]!.replace(/\s+/gu, '') } : { name: words.trim(), plate: null };
}

/** A line that is no division: the stated count, or 合署办公. True where it was understood. */
function readLine(source: SourceText, line: Span, section: Section, found: Found, ledger: Ledger): boolean {
  let understood = false;
  for (const sentence of splitOutsideBrackets(source.shape, line.start, line.end, '。')) {
    const words = source.shape.slice(sentence.start, sentence.end);
    // what it counts is compared with what was read by the audit
    const count =
      /(?:设|设有|设置|下设|内设)(?:[^，。；]{0,6}?)(?:\d{1,3}|[一二三四五六七八九十两]{1,3})个[^，。；]{0,10}(?:机构|处室|科室|处|科|室|股|部门)/u.test(
        words,
      );
    if (count) {
      ledger.fact(sentence, 'DivisionCount');
      understood = true;
    }
    const together = /^(.{2,20}?)[与和同](.{3,40}?)合署办公/u.exec(words.trim());
    if (together) {
      const division = found.divisions.find(({ name }) => together[1]!.trim() === name);
      const body = mentionOf(together[2]!, quote(source, sentence, section));
      if (division) division.colocatedWith.push(body);
      else ledger.warn('colocation-unclear', `no division “${together[1]}” is listed that could share an office`, sentence);
      ledger.fact(sentence, 'Division');
      understood = true;
    }
  }
  return understood;
}
