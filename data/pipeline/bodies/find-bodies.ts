import type { Span } from '../facts/span.js';
import { leadWords, ministries, nationalPrefixes, placeEndings, suffixes } from './body-lexicon.js';

/** What stands for the own jurisdiction by itself: 市财政局. */
const ownPlaces = new Set(['省', '市', '自治区', '县']);
const smallPlaces = new Set(['区', '州', '旗', '盟']);
const maxName = 40;
/** 长岚高新技术产业开发区 */
const longestPlace = 14;
const zone = /[区园]$/u;
const coordination = /^[\u4e00-\u9fff]{0,12}?(?:联席会议|领导小组|协调小组)(?:办公室)?/u;

/**
 * Full names of public bodies between `start` and `end` of a shape, left to right, not overlapping: a jurisdiction
 * (上海市, 国家) or one of `places`, then words up to a body's ending, going on while another ending follows
 * (…领导小组 + 办公室). Does not find short names; those are resolved from the document.
 */
export function findBodies(shape: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; i++) {
    const ministry = isOpen(shape, i) ? ministries.at(shape, i, end) : null;
    if (ministry !== null) {
      found.push({ start: i, end: i + ministry.length });
      i += ministry.length - 1;
      continue;
    }
    const tail = nameTail(shape, i, end);
    if (tail === null) continue;
    const stop = nameEnd(shape, tail, Math.min(end, i + maxName));
    if (stop === null) continue;
    found.push({ start: i, end: stop });
    i = stop - 1;
  }
  return found;
}

/** A name begins at a boundary of words: behind a mark, or a word that stands before names. */
function isOpen(shape: string, at: number): boolean {
  return at === 0 || !isHan(shape[at - 1]!) || leadWords.endingAt(shape, at) !== null;
}

/** Where the words after the jurisdiction begin, or null where no jurisdiction begins at `at`. */
function nameTail(shape: string, at: number, end: number): number | null {
  if (!isHan(shape[at]!)) return null;
  const prefix = nationalPrefixes.at(shape, at, end);
  if (prefix !== null) return at + prefix.length;
  if (at > 0 && isHan(shape[at - 1]!) && leadWords.endingAt(shape, at) === null) return null;
  if (leadWords.at(shape, at, end) !== null && !shape.startsWith('自治', at)) return null;
  // a place's own name has up to five characters before 市, 县 …; 市 and 省 alone stand for the own jurisdiction
  for (let length = 1; length <= longestPlace && at + length < end; length++) {
    if (!isHan(shape[at + length - 1]!)) return null;
    const place = placeEndings.endingAt(shape, at + length);
    if (place === null || place.length > length) continue;
    // a place's own name holds no office and no conjunction
    if (length > place.length && /[局厅部和与及的委]/u.test(shape.slice(at, at + length - place.length))) return null;
    if (length > 8 && place.length < 3) continue;
    if (length > place.length || ownPlaces.has(place)) return at + length;
    if (smallPlaces.has(place) && !/[县域分划级内间乡镇街直委政长属位]/u.test(shape[at + 1] ?? '县')) return at + length;
  }
  return null;
}

/** The end of the name whose words begin at `from`: the first ending, prolonged while another follows; null within 40 characters. */
function nameEnd(shape: string, from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) {
    const character = shape[i]!;
    if (!isHan(character) && !'（）〇'.includes(character)) return null;
    let stop = suffixAt(shape, i, limit);
    if (stop === null) continue;
    for (let next = suffixAt(shape, stop, limit); next !== null; next = suffixAt(shape, stop, limit)) stop = next;
    // a zone's name may only open the name of the body that coordinates it: 工业区发展联席会议
    const whole = zone.test(shape.slice(from, stop)) ? coordination.exec(shape.slice(stop, Math.min(limit, stop + 16))) : null;
    if (whole) stop += whole[0].length;
    // an ending that only opens a longer word (部门 of 部门信息化, 处 of 处理) is none
    return stop;
  }
  return null;
}

const inWord = new Map<string, RegExp>([
  ['处', /^[理于置罚分所在境]/u],
  ['科', /^[学技研目]/u],
  ['室', /^[内外]/u],
  ['局', /^[部面势]/u],
  ['站', /^[在点]/u],
  ['队', /^伍/u],
  ['署', /^[名]/u],
  ['院', /^[校内士落系线]/u],
  ['所', /^[属在有需得述谓以辖]/u],
  ['企业', /^./u],
  ['部门', /^信/u],
  ['机构', /^编制/u],
  ['公司', /^法/u],
  ['集团', /^军/u],
  ['政府', /^(?:投资|采购|网站|热线|职能转变|信息)/u],
]);

function suffixAt(shape: string, at: number, limit: number): number | null {
  for (const word of suffixes.allAt(shape, at, limit)) {
    if (word.endsWith('委') && shape.startsWith('员会', at + word.length)) continue;
    if (inWord.get(word)?.test(shape.slice(at + word.length, at + word.length + 4))) continue;
    return at + word.length;
  }
  return null;
}

function isHan(character: string): boolean {
  return (character >= '\u3400' && character <= '\u9fff') || character === '〓';
}
