import { isSettledElsewhere } from '../../../language/settled-elsewhere.js';
import { suffixes } from '../../bodies/body-lexicon.js';
import { splitBodies } from '../../bodies/split-bodies.js';
import type { AffiliatedUnitFact, OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import { nameParts, plateNames } from './division-names.js';
import type { Ledger } from './ledger.js';
import { isContactLine } from './side-lines.js';

const label = /^[^，。；：]{0,30}(?:单位|机构)[^，。；：]{0,12}(?:：|(?:有|为|包括)(?=[\u4e00-\u9fff]))/u;

/**
 * Reads 所属事业单位: one unit a line or item (its own name, then what it does), or several in a list. A line that names no
 * unit (另行规定) says where they are set.
 */
export function readUnits(
  source: SourceText,
  lines: readonly Span[],
  section: Section,
  organization: OrganizationFacts,
  ledger: Ledger,
): void {
  for (const line of lines) {
    const words = source.shape.slice(line.start, line.end);
    if (isContactLine(words)) {
      ledger.furniture(line, 'contact');
      continue;
    }
    if (isSettledElsewhere(words)) {
      const evidence = [quote(source, line, section)];
      organization.gaps.push({ section: 'AFFILIATED_UNITS', gap: 'SET_ELSEWHERE', knownMinimum: null, evidence });
      ledger.fact(line, 'SectionGap');
      continue;
    }
    const described = describedUnits(source, line, section);
    const units = described.length > 0 ? described : unitsIn(source, line, section);
    for (const unit of units) if (!organization.affiliated.some(({ name }) => name === unit.name)) organization.affiliated.push(unit);
    if (units.length > 0) ledger.fact(line, 'AffiliatedUnit');
  }
}

/** X为本局所属公益一类事业单位: units that sentences describe. */
function describedUnits(source: SourceText, line: Span, section: Section): AffiliatedUnitFact[] {
  const words = source.shape.slice(line.start, line.end);
  const pattern = /(?:^|[，。；])([^，。；]{4,60}?)(?:为|是)[^，。；]{0,30}(?:所属|直属|下属)[^，。；]{0,12}(?:事业单位|机构)/gu;
  return [...words.matchAll(pattern)].map((match) => {
    const { name, plates } = nameParts(match[1]!);
    const start = line.start + match.index + match[0].indexOf(match[1]!);
    return {
      name: source.slice(start, start + name.length),
      aliases: plates,
      evidence: quote(source, { start, end: start + match[1]!.length }, section),
    };
  });
}

/** The units that a line names, each with its other names. */
function unitsIn(source: SourceText, line: Span, section: Section): AffiliatedUnitFact[] {
  const { shape } = source;
  const lead = label.exec(shape.slice(line.start, line.end));
  const from = line.start + (lead?.[0].length ?? 0);
  // 名称，挂…牌子，…: the name stands before the first mark; a list has no other marks than 、
  const stop = firstMark(shape, from, line.end);
  const phrase = trimSpan(shape, from, stop);
  const bodies = shape.slice(phrase.start, phrase.end).includes(' ')
    ? [...shape.slice(phrase.start, phrase.end).matchAll(/[^ ]+/gu)].map(({ 0: word, index }) => ({
        start: phrase.start + index,
        end: phrase.start + index + word.length,
      }))
    : splitBodies(source, phrase);
  const units: AffiliatedUnitFact[] = [];
  for (const span of bodies) {
    const { name, plates } = nameParts(shape.slice(span.start, span.end));
    if (suffixes.endingAt(name, name.length) === null && !/[处科室局站所院校馆园队场中心台网社厂库段学]$/u.test(name)) continue;
    const printed = source.slice(span.start, span.start + shape.slice(span.start, span.end).search(/（|$/u)).replace(/\s+/gu, '');
    units.push({ name: printed, aliases: plates, evidence: quote(source, span, section) });
  }
  const plate = /(?:增挂|加挂|挂)([^，。；（）]{2,60}?)(?:的)?牌子/u.exec(shape.slice(stop, line.end));
  if (plate && units.length === 1) units[0]!.aliases.push(...plateNames(plate[1]!));
  return units;
}

function firstMark(shape: string, from: number, end: number): number {
  for (let i = from, depth = 0; i < end; i++) {
    if (shape[i] === '（') depth++;
    else if (shape[i] === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，。；：'.includes(shape[i]!)) return i;
  }
  return end;
}
