import type { AuthorityRole } from '../../../../graph-schema/model/vocabulary.js';
import { authorityRoles } from '../../../../graph-schema/model/vocabulary.js';
import { mentionOf } from '../../bodies/mention.js';
import { splitBodies } from '../../bodies/split-bodies.js';
import { clauseRoles } from '../../clauses/clause-roles.js';
import { verbRun } from '../../clauses/verb-run.js';
import type { BodyMention, BoundaryFact, BoundarySideFact } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import { boundaryPhrase, isBoundaryHeading } from './boundary-heading.js';
import { boundaryTopic } from './boundary-topic.js';
import type { Ledger } from './ledger.js';
import { findMechanisms } from './mechanisms.js';
import type { OwnNames } from './own-names.js';
import { subjectsAt, type Subject } from './subjects.js';

/** What stands under one heading of a boundary: who the partners are, and the text behind the heading. */
interface Headed {
  partners: BodyMention[];
  heading: Span;
  rest: Span;
}

/** The heading 与…的有关职责分工 or 关于…的职责分工 with which an item begins, or null for another item. */
function headOf(source: SourceText, item: Section, own: OwnNames): Headed | null {
  const [first] = splitOutsideBrackets(source.shape, item.head.start, item.head.end, '。：');
  const words = first ? source.shape.slice(first.start, first.end) : '';
  if (!first || !isBoundaryHeading(words)) return null;
  const named = boundaryPhrase(words);
  const partners = named ? bodiesIn(source, { start: first.start + named.start, end: first.start + named.end }, item) : [];
  return {
    partners: partners.length > 0 ? partners : actingIn(source, { start: first.end, end: sectionSpan(item).end }, item, own),
    heading: first,
    rest: { start: first.end, end: item.head.end },
  };
}

function bodiesIn(source: SourceText, span: Span, item: Section): BodyMention[] {
  return splitBodies(source, span).map((body) => mentionOf(source.slice(body.start, body.end), quote(source, body, item)));
}

/** The other bodies that begin a sentence of a topic, in their order: its partners, where the heading names none. */
function actingIn(source: SourceText, span: Span, item: Section, own: OwnNames): BodyMention[] {
  const found: BodyMention[] = [];
  for (const part of splitOutsideBrackets(source.shape, span.start, span.end, '，。；')) {
    for (const subject of subjectsAt(source, part, own, [])) {
      if (subject.own || subject.name === '' || found.some(({ name }) => name === subject.name)) continue;
      found.push(mentionOf(subject.name, quote(source, subject, item)));
    }
  }
  return found;
}

/** The topics under one heading 与…的有关职责分工: numbered ones, or the text behind the heading. */
export function readBoundaries(source: SourceText, item: Section, own: OwnNames, ledger: Ledger): BoundaryFact[] {
  const head = headOf(source, item, own);
  if (head === null) return [];
  ledger.number(item);
  ledger.heading(head.heading);
  const topics: { span: Span; section: Section }[] = [];
  if (source.shape.slice(head.rest.start, head.rest.end).trim() !== '') topics.push({ span: head.rest, section: item });
  for (const paragraph of item.paragraphs) topics.push({ span: paragraph, section: item });
  for (const child of item.children) {
    ledger.number(child);
    topics.push({ span: sectionSpan(child), section: child });
  }
  return topics.map(({ span, section }) => {
    ledger.fact(span, 'Boundary');
    const evidence = quote(source, span, section);
    return {
      topic: boundaryTopic(source.shape, span, own, head.partners),
      text: textOf(evidence.quote),
      partners: head.partners,
      sides: readSides(source, span, section, own, head.partners),
      mechanisms: findMechanisms(source, span, section).map(({ body }) => body),
      evidence,
    };
  });
}

/**
 * Each body's part in a topic: the sentences whose subject it is, and those that name it in another's 会同 (JOINED).
 * A sentence with several subjects says what they do together; it stays in the topic's text and is nobody's own side.
 */
function readSides(source: SourceText, span: Span, section: Section, own: OwnNames, partners: readonly BodyMention[]): BoundarySideFact[] {
  const sides: { subject: Subject; start: number; end: number }[] = [];
  const joined: BoundarySideFact[] = [];
  let current: { subject: Subject; start: number; end: number } | null = null;
  for (const part of sideParts(source.shape, span, own, partners)) {
    const subjects = subjectsAt(source, part, own, partners);
    if (subjects.length > 1) {
      current = null;
    } else if (subjects.length === 1) {
      const known = sides.find(({ subject, end }) => subject.name === subjects[0]!.name && end === part.start);
      current = known ?? { subject: subjects[0]!, start: part.start, end: part.end };
      if (!known) sides.push(current);
      current.end = part.end;
    } else if (current && source.shape[part.start - 1] !== '。') {
      current.end = part.end;
    } else {
      // a sentence without a subject speaks of all sides (充分发挥…联席会议的作用)
      current = null;
    }
    if (subjects.length <= 1) joined.push(...joinedIn(source, part, section, own, current?.subject ?? null));
  }
  const facts = sides.map(({ subject, start, end }): BoundarySideFact => {
    const evidence = quote(source, { start, end }, section);
    const roles = rolesOf(source.shape, { start: subject.end, end }, subject.leads);
    return {
      body: subject.own ? null : mentionOf(subject.name, quote(source, { start: subject.start, end: subject.end }, section)),
      own: subject.own,
      role: roles[0]!,
      roles,
      text: textOf(evidence.quote),
      evidence,
    };
  });
  return [
    ...facts,
    ...joined.filter(
      (side) => !facts.some((fact) => fact.own === side.own && fact.body?.name === side.body?.name && fact.role === 'JOINED'),
    ),
  ];
}

/** Sentences and 、；-parts, and within them the places where a comma is followed by another named body. */
function sideParts(shape: string, span: Span, own: OwnNames, partners: readonly BodyMention[]): Span[] {
  return splitOutsideBrackets(shape, span.start, span.end, '。；').flatMap((sentence) => {
    const out: Span[] = [];
    let from = sentence.start;
    for (const part of splitOutsideBrackets(shape, sentence.start, sentence.end, '，')) {
      const named = own.at(shape, part.start) ?? partners.find(({ name }) => shape.startsWith(name, part.start))?.name ?? null;
      if (named !== null && part.start > from) {
        out.push({ start: from, end: part.start });
        from = part.start;
      }
    }
    out.push({ start: from, end: sentence.end });
    return out;
  });
}

/** All parts that a side takes, the main one first; UNSPECIFIED where its words name none. */
function rolesOf(shape: string, span: Span, leads: boolean): AuthorityRole[] {
  const roles = new Set<AuthorityRole>(leads ? ['LEAD'] : []);
  for (const part of splitOutsideBrackets(shape, span.start, span.end, '，；。')) {
    const run = verbRun(shape, part.start, part.end);
    if (run) for (const role of clauseRoles(run.verbs, shape.slice(part.start, part.end).trim())) roles.add(role);
  }
  const found = authorityRoles.filter((role) => roles.has(role) && role !== 'UNSPECIFIED');
  return found.length > 0 ? found : ['UNSPECIFIED'];
}

/** Bodies named in another's 会同: 会同上海市…委员会等有关部门编制… */
function joinedIn(source: SourceText, part: Span, section: Section, own: OwnNames, subject: Subject | null): BoundarySideFact[] {
  const { shape } = source;
  const found: BoundarySideFact[] = [];
  for (let at = shape.indexOf('会同', part.start); at >= 0 && at < part.end; at = shape.indexOf('会同', at + 2)) {
    const run = verbRun(shape, at, part.end);
    for (const phrase of run?.parties ?? []) {
      for (const span of splitBodies(source, phrase)) {
        const name = shape.slice(span.start, span.end);
        const isOwn = own.is(name);
        const mention = mentionOf(source.slice(span.start, span.end), quote(source, span, section));
        if ((!isOwn && !mention.named) || subject?.name === name) continue;
        const sentence = quote(source, part, section);
        found.push({
          body: isOwn ? null : mention,
          own: isOwn,
          role: 'JOINED',
          roles: ['JOINED'],
          text: textOf(sentence.quote),
          evidence: sentence,
        });
      }
    }
  }
  return found;
}
