import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { findBodies } from '../../bodies/find-bodies.js';
import { dateIn } from '../notice/printed-date.js';
import { quote } from '../quote.js';

/** The notice by which a mandate is issued (关于印发《…》的通知): its number, day and issuer, and the lines it takes. */
export interface CoverNotice {
  number: string | null;
  date: string | null;
  issuer: string | null;
  evidence: Quote[];
  lines: Span[];
}

const numberLine = /^[\u4e00-\u9fff]{1,12} ?[〔\[（【][12]\d{3}[〕\]）】] ?(?:第 ?)?\d{1,4} ?号$/u;
const addressees = /^(?:各|市|省|县|区)[^。；]{2,120}：$/u;
const issuing =
  /(?:已经|经)[^。]{2,60}(?:批准|同意|审定|审议通过|研究同意|批复)[^。]{0,20}(?:现|特)?(?:予以?)?(?:印发|公布|下发|通知)|现将[^。]{2,80}(?:印发|通知|公布)|^(?:现予印发|请(?:认真|遵照)|请结合实际)|遵照执行。?$/u;

/**
 * Finds the lines of a notice among those before a mandate's first heading. Without a number, a day and the sentence that
 * issues the rule there is none; a bare body's name counts as its issuer only beside them.
 */
export function readNotice(source: SourceText, lines: readonly Span[]): CoverNotice {
  const notice: CoverNotice = { number: null, date: null, issuer: null, evidence: [], lines: [] };
  const take = (line: Span) => {
    notice.lines.push(line);
    notice.evidence.push(quote(source, line, null));
  };
  const words = (line: Span) => source.shape.slice(line.start, line.end);
  const isNotice = lines.some((line) => issuing.test(words(line)) || /关于(?:印发|公布|下发)/u.test(words(line)));
  for (const line of lines) {
    const text = words(line);
    const date = dateIn(text.replace(/ |印发$/gu, ''));
    if (numberLine.test(text)) {
      notice.number ??= source.slice(line.start, line.end).replace(/\s+/gu, '');
      take(line);
    } else if (date !== null) {
      notice.date ??= date;
      take(line);
    } else if (isNotice && (addressees.test(text) || (issuing.test(text) && !/设立|组建/u.test(text)))) take(line);
    else if (isNotice && text.length <= 40) {
      const [body] = findBodies(source.shape, line.start, line.end);
      const rest = body ? text.slice(body.end - line.start).trim() : '';
      if (
        !body ||
        body.start !== line.start ||
        !/^(?:(?:[\u4e00-\u9fff]{2,20}(?:办公[厅室]|委员会|政府|编制委员会)))?(?:文件)?$/u.test(rest)
      )
        continue;
      notice.issuer ??= source.slice(line.start, line.end).replace(/文件$/u, '').trim();
      take(line);
    }
  }
  return notice;
}
