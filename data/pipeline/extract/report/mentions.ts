import type { Quote, Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { hanNumber } from '../../text/han-number.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { quote } from '../quote.js';

/** 18个分管处室, 十二个科室: how many divisions or units a sentence speaks of. */
export interface CountedBodies {
  what: 'DIVISIONS' | 'AFFILIATED_UNITS';
  count: number;
  /** The one named as an example (办公室 of 办公室等9个机关处室), or null. */
  example: { name: string; span: Span } | null;
  evidence: Quote;
}

const counted =
  /(?:([\u4e00-\u9fff]{2,24})等)?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?[个家] ?(?:((?:分管|机关|内设|业务|职能|相关)?(?:处室|科室|股室|内设机构))|((?:[委局厅办院]属|直属|所属|下属)(?:事业)?单位))/gu;

/** The numbers of divisions and of units under the department that a text gives, in order. */
export function countedBodies(source: SourceText, span: Span): CountedBodies[] {
  const found: CountedBodies[] = [];
  for (const sentence of sentenceSpans(source.shape, span)) {
    for (const match of source.shape.slice(sentence.start, sentence.end).matchAll(counted)) {
      const count = hanNumber(match[2]!);
      if (count === null) continue;
      found.push({
        what: match[3] ? 'DIVISIONS' : 'AFFILIATED_UNITS',
        count,
        example: exampleOf(match[1], sentence.start + match.index),
        evidence: quote(source, sentence, null),
      });
    }
  }
  return found;
}

/** The name at the end of what stands before 等: behind the last 的, 向, 对 or 和. */
function exampleOf(words: string | undefined, start: number): CountedBodies['example'] {
  if (!words) return null;
  const at = Math.max(...['的', '向', '对', '和', '与', '为', '给'].map((word) => words.lastIndexOf(word))) + 1;
  const name = words.slice(at);
  return name.length >= 2 ? { name, span: { start: start + at, end: start + words.length } } : null;
}
