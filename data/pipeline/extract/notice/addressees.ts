import type { NameFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import { noticeWords } from './notice-words.js';

const longest = 400;
const label = /^主送(?:机关|单位)?：/u;

/**
 * The bodies that a line addresses (各区县…主管部门，市…公司：), or none where it is no such line. Groups stand between
 * commas; an enumeration inside a group (各区县、开发区…主管部门) is only split where each part is a body by itself.
 */
export function addresseesIn(source: SourceText, line: Span): NameFact[] {
  const { shape } = source;
  const labelled = label.exec(shape.slice(line.start, line.end));
  const start = line.start + (labelled?.[0].length ?? 0);
  const colon = shape[line.end - 1] === '：';
  if ((!colon && !labelled) || line.end - start > longest) return [];
  const end = colon ? line.end - 1 : line.end;
  if (/[。；《]/u.test(shape.slice(start, end))) return [];
  return bodiesBetween(source, { start, end });
}

/** The bodies of an enumeration, each as printed; none where a part of it is no body. */
export function bodiesBetween(source: SourceText, { start, end }: Span): NameFact[] {
  const { shape } = source;
  const groups = splitOutsideBrackets(shape, start, end, '，').map((part) => bare(shape, part));
  if (!groups.every((group) => isBody(shape, group))) return [];
  return groups
    .flatMap((group) => {
      const parts = splitOutsideBrackets(shape, group.start, group.end, '、').map((part) => bare(shape, part));
      return parts.length > 1 && parts.every((part) => isBody(shape, part)) ? parts : [group];
    })
    .map((span) => ({ name: source.slice(span.start, span.end).replace(/\s+/gu, ''), evidence: quote(source, span, null) }));
}

function bare(shape: string, part: Span): Span {
  const end = '，、'.includes(shape[part.end - 1]!) ? part.end - 1 : part.end;
  return trimSpan(shape, part.start, end);
}

function isBody(shape: string, { start, end }: Span): boolean {
  return end - start >= 2 && noticeWords.bodyEnd.test(shape.slice(start, end));
}
