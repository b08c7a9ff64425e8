import { findBodies } from '../../bodies/find-bodies.js';
import type { ContactFact, LegalBasisFact, NameFact, StaffQuotaFact } from '../../facts/organization.js';
import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import { contactKind, titleTail } from './identity-lexicon.js';
import { findCitations } from './legal-basis.js';
import type { Ledger } from './ledger.js';

/** Who a mandate is about, from the lines before its first heading. */
export interface Identity {
  name: string | null;
  title: NameFact | null;
  evidence: Quote[];
  status: NameFact | null;
  nameplates: NameFact[];
  basis: LegalBasisFact[];
  contacts: ContactFact[];
  staffing: StaffQuotaFact[];
}

/**
 * Reads the lines before the first heading: the office's contacts, the sentence that sets the body up
 * (根据《…》（文号），设立X，为Y，挂Z牌子。), a title, or a name that stands alone.
 */
export function readIdentity(source: SourceText, lines: readonly Span[], ledger: Ledger): Identity {
  const identity: Identity = { name: null, title: null, evidence: [], status: null, nameplates: [], basis: [], contacts: [], staffing: [] };
  for (const line of lines) {
    if (readContact(source, line, identity, ledger) || readField(source, line, identity, ledger)) continue;
    if (readTitle(source, line, identity, ledger)) continue;
    readSentences(source, line, identity, ledger);
  }
  return identity;
}

function readContact(source: SourceText, line: Span, identity: Identity, ledger: Ledger): boolean {
  const match = /^([^：]{1,8})： *(\S[^\n]{0,120})$/u.exec(source.shape.slice(line.start, line.end));
  const label = match?.[1]!.replace(/ /gu, '');
  const kind = label === undefined ? null : contactKind(label);
  if (!match || kind === null) return false;
  const start = line.end - match[2]!.length;
  identity.contacts.push({ kind, value: source.slice(start, line.end), evidence: quote(source, line, null) });
  ledger.fact(line, 'Contact');
  return true;
}

/** A line of a fact sheet: 机构性质：…, 执法人数：107. */
function readField(source: SourceText, line: Span, identity: Identity, ledger: Ledger): boolean {
  const match = /^([\u4e00-\u9fff]{2,8})： *([^，。；：]{1,40})$/u.exec(source.shape.slice(line.start, line.end));
  if (!match) return false;
  const count = /^(\d{1,5})(?:人|名|个)?$/u.exec(match[2]!);
  if (count && /(?:人数|编制|职数)$/u.test(match[1]!)) {
    identity.staffing.push({ what: match[1]!, min: Number(count[1]), max: Number(count[1]), evidence: quote(source, line, null) });
    ledger.fact(line, 'StaffQuota');
    return true;
  }
  if (!/(?:性质|类型|类别|规格|级别)$/u.test(match[1]!)) return false;
  identity.status ??= { name: match[2]!.trim(), evidence: quote(source, line, null) };
  ledger.fact(line, 'Department');
  return true;
}

/** A title (…职能配置、内设机构和人员编制规定) or the body's bare name on a line of its own. */
function readTitle(source: SourceText, line: Span, identity: Identity, ledger: Ledger): boolean {
  const words = source.shape.slice(line.start, line.end).trim();
  if (words.length > 60 || /[。；：]/u.test(words)) return false;
  const tail = titleTail(words);
  const bare = words.replace(/（[^）]*）$/u, '');
  const bodies = findBodies(source.shape, line.start, line.end);
  const first = bodies[0];
  const name = tail ? words.slice(0, -tail.length) : bare;
  const isName =
    first !== undefined &&
    first.start === line.start &&
    (first.end - first.start === name.length || first.end - first.start === bare.length);
  if (!tail && !isName) return false;
  if (identity.name === null && name.length >= 3) {
    identity.name = name.replace(/\s+/gu, '');
    identity.evidence.push(quote(source, { start: line.start, end: line.start + name.length }, null));
  }
  if (tail) identity.title = { name: words, evidence: quote(source, line, null) };
  ledger.fact(line, 'Department');
  return true;
}

function readSentences(source: SourceText, line: Span, identity: Identity, ledger: Ledger): void {
  const { shape } = source;
  for (const sentence of splitOutsideBrackets(shape, line.start, line.end, '。')) {
    const words = shape.slice(sentence.start, sentence.end);
    let used = false;
    const setUp = /(?:设立|组建|成立)([^，。；]{3,40}?)(?=[，。（])/u.exec(words);
    if (setUp) {
      identity.basis.push(...findCitations(source, { start: sentence.start, end: sentence.start + setUp.index }, null));
      identity.name ??= setUp[1]!.replace(/\s+/gu, '');
      identity.evidence.push(quote(source, sentence, null));
      used = true;
    } else if (/^ *(?:根据|按照|依据)/u.test(words) && words.includes('《')) {
      const cited = findCitations(source, sentence, null);
      identity.basis.push(...cited);
      if (cited.length > 0) used = true;
    }
    const is =
      /(?:^|[，、。])([^，。；、]{2,40}?)?(?:是|为)((?:[^，。；]{0,40}?)(?:组成部门|工作部门|直属机构|直属特设机构|派出机构|派出机关|部门管理机构|事业单位|办事机构|国家局|行政机构|议事协调机构|政府部门|的机构))(?:，(?:正|副)[部厅处科]级(?:建制)?)?(?=[，。；（]|$)/u.exec(
        words,
      );
    if (is) {
      identity.status ??= {
        name: is[2]!.replace(/^(?:主管[^，。]{0,80}的)/u, '').replace(/\s+/gu, ''),
        evidence: quote(source, sentence, null),
      };
      if (identity.name === null && is[1] && is[1].length >= 3) {
        identity.name = is[1].replace(/\s+/gu, '');
        identity.evidence.push(quote(source, sentence, null));
      }
      used = true;
    }
    for (const plates of words.matchAll(/(?:增挂|加挂|挂)([^，。；]{2,60}?)(?:的)?牌子/gu)) {
      for (const plate of plates[1]!.split(/、|牌子和|和(?=[^、和]{2,8}(?:省|市|区|县))/u)) {
        identity.nameplates.push({ name: plate.replace(/\s+/gu, '').replace(/的$/u, ''), evidence: quote(source, sentence, null) });
      }
      used = true;
    }
    if (used) ledger.fact(sentence, 'Mandate');
  }
}
