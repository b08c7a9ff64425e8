import type { StaffQuotaFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';
import type { OwnNames } from './own-names.js';

const figure = /^(.{1,30}?)(?:为|共|总数为|总数|核定为|核定|定为|：)?(\d{1,5})(?: ?(?:-|—|–|～|~|至) ?(\d{1,5}))?(?:名|人|个)/u;

/**
 * Reads 人员编制: every post or quota with its figure, or its range (1-2名); a sentence that gives a rule instead of a
 * figure (按照…核定) is a quota without figures.
 */
export function readStaffing(
  source: SourceText,
  lines: readonly Span[],
  section: Section,
  own: OwnNames,
  ledger: Ledger,
): StaffQuotaFact[] {
  const { shape } = source;
  const found: StaffQuotaFact[] = [];
  for (const line of lines) {
    for (const sentence of splitOutsideBrackets(shape, line.start, line.end, '。；')) {
      const before = found.length;
      for (const part of splitOutsideBrackets(shape, sentence.start, sentence.end, '，、：')) {
        const span = trimSpan(shape, part.start, part.end);
        const match = figure.exec(shape.slice(span.start, span.end));
        if (!match) continue;
        const min = Number(match[2]);
        found.push({
          what: quotaName(match[1]!, own),
          min,
          max: match[3] === undefined ? min : Number(match[3]),
          evidence: quote(source, span, section),
        });
      }
      const rule =
        found.length === before
          ? /^ *(.{2,20}?)(?:按照|按|根据|依照).{0,60}(?:核定|执行|办理|管理|配备)/u.exec(shape.slice(sentence.start, sentence.end))
          : null;
      if (rule) found.push({ what: quotaName(rule[1]!, own), min: null, max: null, evidence: quote(source, sentence, section) });
      if (found.length > before) ledger.fact(sentence, 'StaffQuota');
    }
  }
  return found;
}

/** 上海市…委员会机关行政编制为 → 机关行政编制 */
function quotaName(words: string, own: OwnNames): string {
  let name = words.replace(/\s+/gu, '').replace(/^(?:其中|另|核定|设|配备|含)[：，]?/u, '');
  const self = own.at(name, 0);
  if (self !== null && name.length > self.length) name = name.slice(self.length);
  return name.replace(/^(?:的|设|核定|配备)/u, '').replace(/(?:为|共|核定|总数)$/u, '');
}
