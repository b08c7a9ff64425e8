import type { ReformKind } from '../../../../graph-schema/model/vocabulary.js';
import { findBodies } from '../../bodies/find-bodies.js';
import { mentionOf } from '../../bodies/mention.js';
import { splitBodies } from '../../bodies/split-bodies.js';
import type { BodyMention, ReformItem } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';
import type { Part } from './outline.js';
import type { OwnNames } from './own-names.js';
import { isReformHeading } from './reform-heading.js';
import { readReformLimits } from './reform-limits.js';
import { headingKind, itemKind, recipientAfter, recipientUntil } from './reform-lexicon.js';

/**
 * Reads 职能转变 / 职责调整: groups under printed headings, single items without one, and whole sentences. The item decides
 * the kind, the heading is kept; where they contradict each other a warning says so. Ordinals go on from those `before`.
 */
export function readReform(source: SourceText, part: Part, own: OwnNames, before: readonly ReformItem[], ledger: Ledger): ReformItem[] {
  const found: ReformItem[] = [];
  const add = (span: Span, section: Section, heading: Span | null): void => {
    found.push(readItem(source, span, section, heading, own, ledger, [...before, ...found]));
  };
  // 一、划入的职责: the section's own heading is that of a group
  const common = isReformHeading(source.shape.slice(part.heading.start, part.heading.end)) ? part.heading : null;
  for (const paragraph of part.paragraphs) for (const change of changesIn(source.shape, paragraph)) add(change, part.section, common);
  for (const group of part.items) readGroup(source, group, common, ledger, add);
  return found;
}

const opensChange =
  /^ *(?:将|把|取消|停止|不再|下放|划入|划出|增加|新增|加强|强化|进一步(?:加强|强化)|承接|整合|移交|原[^。；]{4,60}(?:划入|划归|划给|由))/u;

/** The changes that one unnumbered paragraph tells: its sentences, where each of them tells one; else the whole. */
function changesIn(shape: string, paragraph: Span): Span[] {
  const sentences = sentenceSpans(shape, paragraph);
  return sentences.length > 1 && sentences.every(({ start, end }) => opensChange.test(shape.slice(start, end))) ? sentences : [paragraph];
}

/** The head of a group, cut behind its heading, also where no mark stands there (整合的职责将…划入…). */
function headParts(shape: string, head: Span): Span[] {
  const glued =
    /^(?:(?:取消|下放|划入|划出|移交|转移|整合|增加|新增|加强|强化|承接)[、和]?){1,3}的(?:职责|职能|事项)(?=[\u4e00-\u9fff])/u.exec(
      shape.slice(head.start, Math.min(head.end, head.start + 24)),
    );
  if (glued)
    return [
      { start: head.start, end: head.start + glued[0].length },
      { start: head.start + glued[0].length, end: head.end },
    ];
  return splitOutsideBrackets(shape, head.start, head.end, '。：');
}

function readGroup(
  source: SourceText,
  group: Section,
  common: Span | null,
  ledger: Ledger,
  add: (span: Span, section: Section, heading: Span | null) => void,
): void {
  ledger.number(group);
  const [first, ...rest] = headParts(source.shape, group.head);
  const isHeading = first !== undefined && isReformHeading(source.shape.slice(first.start, first.end));
  const hasItems = group.children.length > 0 || group.paragraphs.length > 0;
  if (isHeading && (hasItems || rest.length > 0)) {
    ledger.heading(first);
    if (rest.length > 0) add({ start: rest[0]!.start, end: group.head.end }, group, first);
    for (const paragraph of group.paragraphs) add(paragraph, group, first);
    for (const child of group.children) {
      ledger.number(child);
      add(sectionSpan(child), child, first);
    }
  } else {
    add(sectionSpan(group), group, common);
  }
}

function readItem(
  source: SourceText,
  span: Span,
  section: Section,
  heading: Span | null,
  own: OwnNames,
  ledger: Ledger,
  before: readonly ReformItem[],
): ReformItem {
  const evidence = quote(source, span, section);
  const words = source.shape.slice(span.start, span.end);
  const printed = heading ? source.slice(heading.start, heading.end).replace(/[\s。：:]+/gu, '') : null;
  const promised = printed === null ? null : headingKind(printed);
  const recipients = findRecipients(source, span, section);
  const others = recipients.filter(({ name }) => !own.is(name));
  const told = itemKind(words);
  const kind = decide(told, promised, recipients, others);
  if (promised !== null && promised !== kind) {
    ledger.warn(
      'reform-heading-contradicted',
      `the heading “${printed}” does not fit the item, which is ${kind}; the item decides, the heading is kept`,
      span,
    );
  }
  if (told === null && promised === null)
    ledger.warn('reform-kind-unknown', 'neither the item nor a heading tells what kind of change this is', span);
  ledger.fact(span, 'ReformAction');
  return {
    kind,
    heading: printed,
    ordinal: before.filter((item) => item.kind === kind).length + 1,
    text: textOf(evidence.quote),
    recipients: others,
    sources: kind === 'TRANSFERRED_IN' || kind === 'MERGED' ? findSources(source, span, section, own, others) : [],
    limits: readReformLimits(source, span, kind, section),
    evidence,
  };
}

function decide(
  told: ReturnType<typeof itemKind>,
  promised: ReformKind | null,
  recipients: readonly BodyMention[],
  others: readonly BodyMention[],
): ReformKind {
  if (told === 'TRANSFERRED') {
    if (others.length > 0)
      return others.every(({ name }) => isLowerLevel(name)) && promised !== 'TRANSFERRED_OUT' ? 'DEVOLVED' : 'TRANSFERRED_OUT';
    return recipients.length > 0 || promised !== 'TRANSFERRED_OUT' ? 'TRANSFERRED_IN' : 'TRANSFERRED_OUT';
  }
  // a duty merged into somebody else's has left
  if (told === 'MERGED' && others.length > 0 && recipients.length === others.length) return 'TRANSFERRED_OUT';
  return told ?? promised ?? 'OTHER';
}

/** The governments below: what is handed to them is devolved. */
function isLowerLevel(name: string): boolean {
  return /^(?:各(?:地|级|市|区|县|乡|镇|街道)|区县|县区|市县|市、县|县、|区、|[县区市]（|乡镇|街道|基层|地方|设区|下级|县级|区级)|^(?:区|县|镇|乡)(?:人民)?政府$/u.test(
    name,
  );
}

/** The bodies behind 划入, 下放到, 转由 …, the department itself included. */
function findRecipients(source: SourceText, span: Span, section: Section): BodyMention[] {
  const { shape } = source;
  // 划入市商务局的…职责: who stands there gave it
  if (/^(?:划入|承接|转入)/u.test(shape.slice(span.start, span.start + 2))) return [];
  for (let i = span.start; i < span.end; i++) {
    const word = recipientAfter.find((lead) => shape.startsWith(lead, i));
    if (word === undefined) continue;
    const from = i + word.length;
    const end = phraseEnd(shape, from, span.end);
    const bodies = splitBodies(source, { start: from, end }).filter((body) => body.end - body.start >= 2);
    if (bodies.length > 0 && !/^(?:的|职责|权限|工作|事项)/u.test(shape.slice(from, end))) {
      return bodies.map((body) => mentionOf(source.slice(body.start, body.end), quote(source, body, section)));
    }
  }
  return [];
}

function phraseEnd(shape: string, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    if (shape[i] === '（') depth++;
    else if (shape[i] === '）') depth--;
    else if (depth === 0 && '，。；'.includes(shape[i]!)) return i;
    else if (depth === 0 && i > from + 2 && recipientUntil.some((word) => shape.startsWith(word, i)) && !continuesName(shape, i)) return i;
  }
  return end;
}

/** 管理 in 管理部门, 管理委员会, 管理局 and 行政管理 belongs to a name. */
function continuesName(shape: string, at: number): boolean {
  return (
    /^(?:管理|监督管理|监管|审批|认定|组织|统一)(?:委员会|学会|协会|主管|部门|机构|局|中心|处|办公室|监督|服务|部|行政|战线)/u.test(
      shape.slice(at, at + 10),
    ) || /(?:行政|中介|社会|行业|经济|合作|专业)$/u.test(shape.slice(Math.max(0, at - 2), at))
  );
}

/** The bodies that gave a duty away: 将原省人事厅、…的职责整合，划入… */
function findSources(source: SourceText, span: Span, section: Section, own: OwnNames, recipients: readonly BodyMention[]): BodyMention[] {
  const words = source.shape.slice(span.start, span.end);
  const lead = /^(?:将|把|整合|合并|划入|承接)?(?:原(?:由)?)?/u.exec(words)![0];
  if (lead === '' && !/^[^，。；]{3,30}(?:承担|负责|行使|管理)的/u.test(words)) return [];
  const verb = words.slice(lead.length).search(/划入|整合|并入|划归|划转|，统一由|，由/u);
  const bodies = findBodies(source.shape, span.start + lead.length, verb < 0 ? span.end : span.start + lead.length + verb);
  return bodies
    .map((body) => mentionOf(source.slice(body.start, body.end), quote(source, body, section)))
    .filter(({ name }) => !own.is(name) && !recipients.some((recipient) => recipient.name === name));
}
