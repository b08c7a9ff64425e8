import { findBodies } from '../../bodies/find-bodies.js';
import { suffixes } from '../../bodies/body-lexicon.js';
import type { ContactFact, LegalBasisFact, NameFact, StaffQuotaFact } from '../../facts/organization.js';
import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import { statusSentence, titleTail } from './identity-lexicon.js';
import { findCitations } from './legal-basis.js';
import { readContact } from './contact-line.js';
import { endsAsDivision, nameParts, plateNames } from './division-names.js';
import type { Ledger } from './ledger.js';
import { readNotice, type CoverNotice } from './cover-notice.js';

/** Who a mandate is about, from the lines before its first heading. */
export interface Identity {
  name: string | null;
  title: NameFact | null;
  notice: CoverNotice;
  evidence: Quote[];
  /** Short names that the text itself introduces (以下简称市局). */
  shortNames: NameFact[];
  status: NameFact | null;
  nameplates: NameFact[];
  basis: LegalBasisFact[];
  contacts: ContactFact[];
  staffing: StaffQuotaFact[];
}

/** How much a line tells about the name: a bare name less than a title, a title less than the sentence that sets the body up. */
type Rank = 1 | 2 | 3;

/**
 * Reads the lines before the first heading: the office's contacts, the sentence that sets the body up
 * (根据《…》（文号），设立X，为Y，挂Z牌子。), a title, a name that stands alone, or the notice that issues the mandate.
 */
export function readIdentity(source: SourceText, lines: readonly Span[], ledger: Ledger): Identity {
  return new IdentityReader(source, ledger).read(lines);
}

class IdentityReader {
  private readonly found: Identity = {
    name: null,
    title: null,
    notice: { number: null, date: null, issuer: null, evidence: [], lines: [] },
    evidence: [],
    shortNames: [],
    status: null,
    nameplates: [],
    basis: [],
    contacts: [],
    staffing: [],
  };
  private rank: Rank | 0 = 0;

  constructor(
    private readonly source: SourceText,
    private readonly ledger: Ledger,
  ) {}

  read(lines: readonly Span[]): Identity {
    this.found.notice = readNotice(this.source, lines);
    for (const line of this.found.notice.lines) this.ledger.fact(line, 'Document');
    for (const line of lines) {
      if (this.found.notice.lines.includes(line)) continue;
      if (readContact(this.source, line, this.found.contacts, this.ledger) || this.field(line) || this.title(line)) continue;
      this.sentences(line);
    }
    // a name that no word marks as one, alone at the head of what is said of the body
    const [first] = lines;
    if (this.found.name === null && first && /^[\u4e00-\u9fff]{4,30}$/u.test(this.words(first)) && endsAsDivision(this.words(first))) {
      this.name(first, 1, first);
      this.ledger.fact(first, 'Department');
    }
    return this.found;
  }

  private words(span: Span): string {
    return this.source.shape.slice(span.start, span.end);
  }

  private name(span: Span, rank: Rank, evidence: Span): void {
    if (rank <= this.rank) return;
    // a sentence may call a body that has been named in full by a shorter name
    const printedName = this.source.slice(span.start, span.end).replace(/\s+/gu, '');
    if (this.found.name !== null && this.found.name !== printedName && this.found.name.endsWith(printedName)) return;
    this.rank = rank;
    const { name, plates } = nameParts(printedName.replace(/[(（]/gu, '（').replace(/[)）]/gu, '）'));
    this.found.name = printedName.slice(0, name.length);
    for (const plate of plates) this.plate(plate, evidence);
    this.found.evidence.unshift(quote(this.source, evidence, null));
  }

  private plate(name: string, evidence: Span): void {
    if (name === this.found.name || this.found.nameplates.some((known) => known.name === name)) return;
    this.found.nameplates.push({ name, evidence: quote(this.source, evidence, null) });
  }

  /** A line of a fact sheet: 机构性质：…, 执法人数：107, 机构名称：X. */
  private field(line: Span): boolean {
    const match = /^([\u4e00-\u9fff]{2,8})： *([^，。；：]{1,40})$/u.exec(this.words(line));
    if (!match) return false;
    const value = { start: line.end - match[2]!.length, end: line.end };
    const count = /^(\d{1,5})(?:人|名|个)?$/u.exec(match[2]!);
    if (count && /(?:人数|编制|职数|编制数)$/u.test(match[1]!)) {
      this.found.staffing.push({
        what: match[1]!,
        min: Number(count[1]),
        max: Number(count[1]),
        evidence: quote(this.source, line, null),
      });
      this.ledger.fact(line, 'StaffQuota');
      return true;
    }
    if (/^(?:机构|单位|部门)(?:全)?(?:名称|全称)$/u.test(match[1]!)) {
      this.name(value, 2, line);
      this.ledger.fact(line, 'Department');
      return true;
    }
    if (!/(?:性质|类型|类别|规格|级别)$/u.test(match[1]!)) return false;
    this.found.status ??= { name: match[2]!.trim(), evidence: quote(this.source, line, null) };
    this.ledger.fact(line, 'Department');
    return true;
  }

  /** A title (…职能配置、内设机构和人员编制规定, 关于印发《…》的通知) or the body's bare name on a line of its own. */
  private title(line: Span): boolean {
    const { shape } = this.source;
    const words = this.words(line);
    if (words.length > 90 || /[。；：]/u.test(words)) return false;
    const frame = /^(?:(.*?)(?:关于|转发|印发)+)?(?:印发|制定|公布|下发|调整)?《?/u.exec(words)!;
    const inner = words
      .slice(frame[0].length)
      .replace(/》?的?(?:通知|批复|意见)?(?:（[^）]*）)?$/u, '')
      .replace(/（[^）]*）$/u, '');
    const tail = titleTail(inner.replace(/[ “”]/gu, ''));
    const start = line.start + frame[0].length;
    const bare = words.replace(/（[^）]*）$/u, '').trim();
    const [first] = findBodies(shape, line.start, line.end);
    const isName = first !== undefined && first.start === line.start && first.end - first.start === bare.length;
    if (tail === null && !isName) return false;
    if (isName && tail === null) this.name(line, 1, line);
    else {
      const end = nameBeforeTail(inner, tail!);
      // a full name begins with its jurisdiction; a title may use a short one (教体局简介)
      const full = (first !== undefined && first.start === start) || inner.startsWith('中共');
      if (end >= 3) this.name({ start, end: start + end }, full ? 2 : 1, { start, end: start + end });
      this.found.title = { name: this.source.slice(line.start, line.end).trim(), evidence: quote(this.source, line, null) };
    }
    this.ledger.fact(line, 'Department');
    return true;
  }

  private sentences(line: Span): void {
    const { shape } = this.source;
    for (const sentence of splitOutsideBrackets(shape, line.start, line.end, '。')) {
      const words = this.words(sentence);
      // the title of a cited document tells nothing of this body
      const plain = words.replace(/《[^》]*》/gu, (title) => '〓'.repeat(title.length));
      let used = false;
      const setUp = /(?:设立|组建|成立|设置|更名为|改为|调整为)(?:了)?([^，。；（、]{3,40}?)(?:（([^）]*)）){0,2}(?=[，。]|$)/u.exec(plain);
      if (setUp && suffixes.endingAt(setUp[1]!.trim(), setUp[1]!.trim().length) !== null) {
        const at = sentence.start + setUp.index + setUp[0].indexOf(setUp[1]!, 2);
        this.name({ start: at, end: at + setUp[1]!.length }, 3, sentence);
        used = true;
      }
      if (/^ *(?:根据|按照|依据|经|为|遵照)|(?:，|本规定)(?:根据|按照|依据)/u.test(words) && words.includes('《')) {
        const stop = setUp ? sentence.start + setUp.index : sentence.end;
        const cited = findCitations(this.source, { start: sentence.start, end: stop }, null);
        for (const each of cited) {
          if (!this.found.basis.some(({ title }) => title === each.title)) this.found.basis.push(each);
        }
        if (cited.length > 0) used = true;
      }
      for (const { index, 0: whole, 1: short } of words.matchAll(/（(?:以下)?简称[：:]?“?([^”）]{2,16})”?）/gu)) {
        const span = { start: sentence.start + index, end: sentence.start + index + whole.length };
        this.found.shortNames.push({ name: short!, evidence: quote(this.source, span, null) });
      }
      used = this.status(plain, sentence) || used;
      for (const plates of plain.matchAll(/(?:增挂|加挂|挂)([^，。；〓]{2,80}?)(?:的)?(?:两块|三块)?牌子/gu)) {
        for (const plate of plateNames(plates[1]!)) this.plate(plate, sentence);
        used = true;
      }
      if (used) this.ledger.fact(sentence, 'Mandate');
    }
  }

  private status(words: string, sentence: Span): boolean {
    const is = statusSentence.exec(words);
    if (!is) return false;
    this.found.status ??= {
      name: is[2]!.replace(/^(?:主管|负责|承担)[^，。]{0,80}的/u, '').replace(/\s+/gu, ''),
      evidence: quote(this.source, sentence, null),
    };
    const subject = is[1]?.replace(/（[^）]*）/gu, '').trim();
    if (subject && subject.length >= 4 && suffixes.endingAt(subject, subject.length) !== null && !/^(?:该|本|我|其|现)/u.test(subject)) {
      const at = sentence.start + words.indexOf(subject);
      this.name({ start: at, end: at + subject.length }, 2, sentence);
    }
    return true;
  }
}

/** How many characters of a title stand before its tail; marks and 机关 between them belong to neither. */
function nameBeforeTail(inner: string, tail: string): number {
  const bare = inner.replace(/[ “”]/gu, '').length - tail.length;
  let count = 0;
  let at = 0;
  while (at < inner.length && count < bare) if (!' “”'.includes(inner[at++]!)) count++;
  return inner.slice(0, at).replace(/[、，和及与的 “”]+$/u, '').length;
}
