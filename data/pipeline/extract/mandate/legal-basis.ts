import type { LegalBasisFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { quote } from '../quote.js';

/**
 * The documents a stretch of text cites: 《title》 and, where it follows, its number in brackets. `evidence` is the
 * title with its number. A title without a number is a citation too; what it is cited for, the caller knows.
 */
export function findCitations(source: SourceText, span: Span, section: Section | null): LegalBasisFact[] {
  const { shape } = source;
  const found: LegalBasisFact[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (shape[i] !== '《') continue;
    const close = closing(shape, i, span.end);
    if (close === null) continue;
    let end = close + 1;
    const number = /^ *（([^（）《》\n]{1,30}[〔\[（][12]\d{3}[〕\]）][^（）《》\n]{1,12}号)）/u.exec(shape.slice(end, end + 60));
    if (number) end += number[0].length;
    const title = source.slice(i + 1, close).replace(/\s+/gu, '');
    found.push({
      title,
      number: number ? number[1]!.replace(/\s+/gu, '') : null,
      issuers: issuersIn(title),
      evidence: quote(source, { start: i, end }, section),
    });
    i = end - 1;
  }
  return found;
}

function closing(shape: string, open: number, end: number): number | null {
  let depth = 0;
  for (let i = open; i < Math.min(end, open + 300); i++) {
    if (shape[i] === '《') depth++;
    else if (shape[i] === '》' && --depth === 0) return i;
  }
  return null;
}

/** Who issued a document, as far as its title says it: the names before 关于. */
function issuersIn(title: string): string[] {
  const before = /^(.{2,60}?)关于/u.exec(title)?.[1];
  if (!before) return [];
  return (
    before
      .split('、')
      // two offices that issue together are often printed without a separator
      .flatMap((names) =>
        names.split(/(?<=办公[厅室]|委员会|[局厅部])(?=国务院|中共|中华|[\u4e00-\u9fff]{2,8}(?:省|市|区|县|自治区)(?:人民政府|政府|委))/u),
      )
      .filter((name) => name !== '')
  );
}
