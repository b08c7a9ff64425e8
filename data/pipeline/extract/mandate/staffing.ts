import type { StaffQuotaFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { hanNumber } from '../../text/han-number.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';
import type { OwnNames } from './own-names.js';

const number = '(\\d{1,5}|[〇零一二两三四五六七八九十百]{1,6})';
const figure = new RegExp(
  `${number}(?: ?[名人个])?(?: ?(?:-|—{1,2}|－|–|～|~|至|到) ?${number})? ?(?:名|人|个)(?![\\u4e00-\\u9fff]{0,2}(?:内设|处室|科室|机构|以上))`,
  'gu',
);
const separators = '，、；。：（）';

/**
 * Reads 人员编制: every post or quota with its figure, or its range (1-2名), those in brackets too (含总工程师1名); a sentence
 * that gives a rule instead of a figure (按照…核定) is a quota without figures.
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
      found.push(...figuresIn(source, sentence, section, own));
      const rule =
        found.length === before
          ? /^ *(.{2,24}?)(?:按照|按|根据|依照|由).{0,60}(?:核定|执行|办理|管理|配备|确定)/u.exec(shape.slice(sentence.start, sentence.end))
          : null;
      if (rule) found.push({ what: quotaName(rule[1]!, own), min: null, max: null, evidence: quote(source, sentence, section) });
      if (found.length > before) ledger.fact(sentence, 'StaffQuota');
    }
  }
  return found;
}

/** The figures of a sentence with what each counts: the words before it, back to the last mark outside brackets. */
function figuresIn(source: SourceText, sentence: Span, section: Section, own: OwnNames): StaffQuotaFact[] {
  const { shape } = source;
  const found: StaffQuotaFact[] = [];
  let from = sentence.start;
  for (const match of shape.slice(sentence.start, sentence.end).matchAll(figure)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const start = nameStart(shape, from, at);
    const what = quotaName(shape.slice(start, at), own);
    const min = hanNumber(match[1]!);
    if (what === '' || min === null) continue;
    found.push({
      what,
      min,
      max: match[2] === undefined ? min : hanNumber(match[2]),
      evidence: quote(source, trimSpan(shape, start, end), section),
    });
    from = end;
  }
  return found;
}

/** Where the words before a figure begin; a bracket that closes before the figure belongs to them (局长（主任）1名). */
function nameStart(shape: string, from: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i--) {
    const character = shape[i]!;
    if (character === '）') depth++;
    else if (character === '（' && depth > 0) depth--;
    else if (depth === 0 && separators.includes(character) && !(character === '：' && i === at - 1)) return i + 1;
  }
  return from;
}

const body = /^.{2,30}?(?:委员会|管委会|[局厅委院]|办公[室厅]|中心|总队|支队)(?=(?:机关|行政|事业|人员|编制|领导|设))/u;
const lead =
  /^(?:核定|核(?=[\u4e00-\u9fff])|其中|另外|另|定编|给予|共有|现有|可|再|拟|设有|设置|设|配备|配|含|包括|按|为|共|是|与|和|及|即|实有|的|比照|各|领导班子(?=[局主书])|总数|给|按规定)+[：，]?/u;

/** 上海市…委员会机关行政编制为 → 机关行政编制 */
function quotaName(words: string, own: OwnNames): string {
  let name = words.replace(/[\s：“”]+/gu, '').replace(lead, '');
  const self = own.at(name, 0);
  if (self !== null && name.length > self.length) name = name.slice(self.length);
  else name = name.replace(body, '');
  name = name.replace(lead, '');
  return name.replace(/(?:总数|总额|数额|总计|合计|共计|核定为|核定|定为|为|共|计|是|各|均|限额)+$/u, '');
}
