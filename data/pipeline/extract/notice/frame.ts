import type { NameFact } from '../../facts/organization.js';
import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { trimSpan } from '../../text/trim-span.js';
import type { Ledger } from '../mandate/ledger.js';
import { quote } from '../quote.js';
import { addresseesIn } from './addressees.js';
import { attachmentsIn } from './attachments.js';
import { noticeWords } from './notice-words.js';
import { dateIn } from './printed-date.js';

/** What stands around a notice's own words, and where those are. */
export interface Frame {
  title: NameFact | null;
  number: NameFact | null;
  date: NameFact | null;
  issuer: NameFact | null;
  addressees: NameFact[];
  attachments: NameFact[];
  /** The lines of contact persons (their personal parts are masked). */
  contacts: Span[];
  /** The lines of the notice's own words. */
  content: Span[];
}

const numberLine = /^(?:文号：)?([\u4e00-\u9fff]{1,16}(?:〔|\[|（|【)[12]\d{3}(?:〕|\]|）|】) ?第? ?\d{1,4} ?号)$/u;
const headReach = 14;

/** Reads title, number, addressees, attachments, contacts, signature and date of a notice; all they use goes to the ledger. */
export function readFrame(source: SourceText, ledger: Ledger): Frame {
  const lines = linesOf(source);
  const frame: Frame = { title: null, number: null, date: null, issuer: null, addressees: [], attachments: [], contacts: [], content: [] };
  const rest = readFoot(source, readHead(source, lines, frame, ledger), frame, ledger);
  frame.content = rest.filter((line) => !readFurniture(source, line, frame, ledger));
  return frame;
}

function linesOf({ shape, body }: SourceText): Span[] {
  const lines: Span[] = [];
  for (let start = body.start; start < body.end;) {
    const newline = shape.indexOf('\n', start);
    const end = newline < 0 || newline > body.end ? body.end : newline;
    const line = trimSpan(shape, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Takes the lines up to the addressees; returns the others. */
function readHead(source: SourceText, lines: Span[], frame: Frame, ledger: Ledger): Span[] {
  const at = lines.slice(0, headReach).findIndex((line) => addresseesIn(source, line).length > 0);
  const headEnd = at >= 0 ? at : headWithoutAddressees(source, lines);
  const titleLines: Span[] = [];
  for (const line of lines.slice(0, headEnd)) {
    const words = wordsOf(source, line);
    const number = numberLine.exec(words);
    if (number) frame.number ??= fact(source, line, number[1]!, ledger);
    else if (noticeWords.navigation.test(words)) ledger.furniture(line, 'navigation');
    else if (noticeWords.letterhead.test(words)) {
      ledger.furniture(line, 'letterhead');
      frame.issuer ??= { name: words.replace(/(?:办公室)?(?:文件|明电|公文)$/u, ''), evidence: quote(source, line, null) };
    } else titleLines.push(line);
  }
  readTitle(source, titleLines, frame, ledger);
  if (at < 0) return lines.slice(headEnd);
  frame.addressees = addresseesIn(source, lines[at]!);
  ledger.fact(lines[at]!, 'Body');
  return lines.slice(at + 1);
}

/** Without addressees the head ends behind the line that ends like a title, or the number. */
function headWithoutAddressees(source: SourceText, lines: Span[]): number {
  const ends = lines.slice(0, headReach).map((line) => {
    const words = wordsOf(source, line);
    return words.length <= 80 && !words.includes('。') && (noticeWords.titleEnd.test(words) || numberLine.test(words));
  });
  return ends.lastIndexOf(true) + 1;
}

/** A title may run over several lines; it ends with its kind of document. */
function readTitle(source: SourceText, lines: Span[], frame: Frame, ledger: Ledger): void {
  const end = lines.findLastIndex((line) => noticeWords.titleEnd.test(wordsOf(source, line)));
  if (end < 0) return;
  let start = end;
  while (start > 0 && !/关于/u.test(wordsOf(source, lines[start]!))) start--;
  if (!/关于/u.test(wordsOf(source, lines[start]!))) start = end;
  // the issuer is often printed on a line of its own above 关于
  if (start > 0 && noticeWords.bodyEnd.test(wordsOf(source, lines[start - 1]!))) start--;
  const span = { start: lines[start]!.start, end: lines[end]!.end };
  frame.title = { name: wordsOf(source, span), evidence: quote(source, span, null) };
  ledger.fact(span, 'Document');
}

/** Takes the signature, its date, and the attachments from the end; returns the lines before them. */
function readFoot(source: SourceText, lines: Span[], frame: Frame, ledger: Ledger): Span[] {
  const kept = [...lines];
  const dateAt = kept.findLastIndex((line) => dateIn(wordsOf(source, line)) !== null);
  if (dateAt >= 0) {
    const line = kept[dateAt]!;
    frame.date = { name: dateIn(wordsOf(source, line))!, evidence: quote(source, line, null) };
    ledger.fact(line, 'Document');
    let at = dateAt - 1;
    const signed: Span[] = [];
    while (at >= 0 && isSignature(source, kept[at]!)) signed.unshift(kept[at--]!);
    for (const name of signed) ledger.fact(name, 'Document');
    if (signed[0]) frame.issuer = { name: wordsOf(source, signed[0]), evidence: quote(source, signed[0], null) };
    kept.splice(at + 1, dateAt - at);
  }
  const { attachments, lines: taken } = attachmentsIn(source, kept);
  frame.attachments = attachments;
  for (const line of taken) ledger.fact(line, 'Document');
  return kept.filter((line) => !taken.includes(line));
}

function isSignature(source: SourceText, line: Span): boolean {
  const words = wordsOf(source, line);
  return (
    words.length >= 3 && words.length <= 40 && noticeWords.bodyEnd.test(words) && !/[，。；：、0-9]/u.test(words) && !/^附件/u.test(words)
  );
}

function readFurniture(source: SourceText, line: Span, frame: Frame, ledger: Ledger): boolean {
  const words = source.shape.slice(line.start, line.end);
  if (noticeWords.contact.test(words)) {
    frame.contacts.push(line);
    ledger.furniture(line, 'contact');
  } else if (noticeWords.closing.test(words)) ledger.furniture(line, 'closing');
  else if (noticeWords.navigation.test(words)) ledger.furniture(line, 'navigation');
  else return false;
  return true;
}

function fact(source: SourceText, line: Span, words: string, ledger: Ledger): { name: string; evidence: Quote } {
  ledger.fact(line, 'Document');
  const start = source.shape.indexOf(words[0]!, line.start);
  return { name: words.replace(/[\[（【]/u, '〔').replace(/[\]）】]/u, '〕'), evidence: quote(source, { start, end: line.end }, null) };
}

function wordsOf({ shape }: SourceText, { start, end }: Span): string {
  return shape.slice(start, end).replace(/\s+/gu, '');
}
