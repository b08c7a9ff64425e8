import type { NameFact, OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { segment } from '../../segment/segment.js';
import type { Section } from '../../segment/section.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { trimSpan } from '../../text/trim-span.js';
import { emptyPart, type DocumentPart } from '../document-part.js';
import { quote } from '../quote.js';
import { readChangeEvents } from './change-events.js';
import { readCommencement } from './commencement.js';
import { addHosted, hostedOffices, servedBodies } from './coordination.js';
import { readDivisions } from './divisions.js';
import { readDuties } from './duties.js';
import type { CoverNotice } from './cover-notice.js';
import { findGaps } from './gaps.js';
import { readIdentity } from './identity.js';
import { Ledger } from './ledger.js';
import { outline, type Block, type Part } from './outline.js';
import { readOther } from './other.js';
import { OwnNames } from './own-names.js';
import { areChanges, isReformHeading } from './reform-heading.js';
import { receivingBody } from './receiving-body.js';
import { readReform } from './reform.js';
import { readPeople } from './people.js';
import { readStaffing } from './staffing.js';
import { readUnits } from './units.js';
import { readContact } from './contact-line.js';
import { readStandings } from './standing.js';
import { statements } from './statements.js';

/** What a mandate says of its department, or of each body that it lists. The text decides everything; nothing is looked up. */
export function extractMandate(source: SourceText): DocumentPart {
  const ledger = new Ledger();
  const plan = outline(source.shape, segment(source, source.body));
  for (const span of plan.navigation) ledger.furniture(span, 'navigation');
  for (const section of plan.numbers) ledger.number(section);
  const starts = plan.blocks.map((block, index) => (index === 0 ? source.body.start : startOf(block, source.body.end)));
  const read = plan.blocks.map((block, index) =>
    readBlock(source, block, { start: starts[index]!, end: starts[index + 1] ?? source.body.end }, ledger),
  );
  const [first] = read;
  const inForce = readCommencement(source, ledger);
  return {
    ...emptyPart(),
    document: {
      title: first!.title?.name ?? null,
      number: first!.notice.number,
      date: first!.notice.date,
      issuer: first!.notice.issuer,
      evidence: [...first!.organization.evidence, ...(first!.title ? [first!.title.evidence] : []), ...first!.notice.evidence],
    },
    organizations: read.map(({ organization }) => ({ ...organization, ...inForce })),
    cites: read.flatMap(({ organization }) => organization.basis),
    uses: ledger.uses,
    problems: ledger.problems,
  };
}

interface BlockFacts {
  organization: OrganizationFacts;
  title: NameFact | null;
  notice: CoverNotice;
}

/** `range`: from its first line to that of the next block. */
function readBlock(source: SourceText, block: Block, range: Span, ledger: Ledger): BlockFacts {
  // a lead-in says who the body is as much as the lines before it do: X是主管…的工作部门，其职能如下：
  const leadIns = block.parts
    .flatMap(({ heading, leadIns: more }) => [heading, ...more])
    .filter((heading) => /[是为].*：|《/u.test(source.shape.slice(heading.start, heading.end)));
  const framing = block.parts.filter(({ role }) => role === 'GENERAL').flatMap(({ paragraphs }) => paragraphs);
  const identity = readIdentity(source, [...block.preamble, ...leadIns, ...framing], ledger);
  if (identity.name === null && block.name) {
    identity.name = source.slice(block.name.start, block.name.end).replace(/\s+/gu, '');
    identity.evidence.push(quote(source, block.name, null));
  }
  const receiver = identity.name === null ? receivingBody(source.shape, stretches(block)) : null;
  if (receiver !== null) {
    identity.name = source.slice(receiver.start, receiver.end).replace(/\s+/gu, '');
    identity.evidence.push(quote(source, receiver, null));
    ledger.warn('name-inferred', 'the text names its department only as the one that duties are transferred into', receiver);
  }
  const own = new OwnNames(
    identity.name ?? '',
    [...identity.nameplates, ...identity.shortNames].map(({ name }) => name),
  );
  if (identity.name === null) ledger.warn('name-missing', 'the text does not name the department it is about', null);
  for (const line of block.contacts) readContact(source, line, identity.contacts, ledger);
  const organization: OrganizationFacts = {
    name: identity.name ?? '',
    nameIsAlias: receiver !== null,
    aliases: identity.shortNames,
    evidence: identity.evidence,
    status: identity.status,
    nameplates: identity.nameplates,
    basis: identity.basis,
    contacts: identity.contacts,
    changes: [],
    duties: [],
    divisions: [],
    staffing: identity.staffing,
    boundaries: [],
    coordination: [],
    affiliated: [],
    people: [],
    interpretedBy: null,
    commencement: null,
    repeals: [],
    standings: [],
    events: [],
    gaps: [],
  };
  const parts = [...block.parts];
  if (!parts.some(({ role }) => role === 'DUTIES') && block.loose.length > 0) {
    const { start } = block.loose[0]!.marker;
    parts.unshift({
      role: 'DUTIES',
      section: block.loose[0]!,
      heading: { start, end: start },
      leadIns: [],
      paragraphs: [],
      items: block.loose,
    });
  }
  for (const part of parts) readPart(source, rightRole(source, part, ledger), own, organization, ledger);
  for (const { span, section } of stretches(block)) {
    for (const sentence of sentenceSpans(source.shape, span)) addHosted(organization, hostedOffices(source, sentence, section, own));
  }
  organization.coordination.push(...servedBodies(source, organization.duties));
  const sentences = statements(source, range, organization);
  organization.standings.push(...readStandings(source, sentences, own, ledger));
  organization.events.push(...readChangeEvents(source, sentences, own, ledger));
  organization.gaps.push(...findGaps(organization, parts));
  return { organization, title: identity.title, notice: identity.notice };
}

/** Every stretch of a block without printed numbers, with the section it stands in. */
function stretches(block: Block): { span: Span; section: Section | null }[] {
  const within = (section: Section): { span: Span; section: Section }[] => [
    ...[section.head, ...section.paragraphs].map((span) => ({ span, section })),
    ...section.children.flatMap(within),
  ];
  return [
    ...block.preamble.map((span) => ({ span, section: null })),
    ...block.parts.flatMap(({ section, heading, paragraphs, items }) => [
      ...[heading, ...paragraphs].map((span) => ({ span, section })),
      ...items.flatMap(within),
    ]),
  ];
}

/** Where the first line of a block stands. */
function startOf({ preamble, parts, loose }: Block, end: number): number {
  const marks = [...preamble, ...parts.map(({ heading }) => heading), ...loose.map(({ marker }) => marker)];
  return Math.min(end, ...marks.map(({ start }) => start));
}

/** Groups of changes (划入的职责, 取消的职责) under a heading that promises duties are changes all the same. */
function rightRole(source: SourceText, part: Part, ledger: Ledger): Part {
  const groups = part.items.filter(({ head }) => isReformHeading(source.shape.slice(head.start, head.end)));
  const lines = [...part.paragraphs, ...part.items.map(({ head }) => head)];
  const onlyChanges = areChanges(lines.map(({ start, end }) => source.shape.slice(start, end)));
  if (part.role !== 'DUTIES' || (!onlyChanges && (groups.length === 0 || groups.length * 2 < part.items.length))) return part;
  ledger.warn('heading-misplaced', 'the heading promises duties, but what stands under it are changes of duties', part.heading);
  return { ...part, role: 'REFORM' };
}

function readPart(source: SourceText, part: Part, own: OwnNames, organization: OrganizationFacts, ledger: Ledger): void {
  if (part.section.style !== null && part.heading.start === part.section.head.start) ledger.number(part.section);
  for (const span of [part.heading, ...part.leadIns]) ledger.heading(span);
  switch (part.role) {
    case 'REFORM':
      organization.changes.push(...readReform(source, part, own, organization.changes, ledger));
      break;
    case 'DUTIES': {
      const paragraphs = part.paragraphs.map((span) => ({ span, section: part.section }));
      const read = readDuties(source, [...paragraphs, ...part.items], ledger);
      organization.duties.push(...read.map((duty) => ({ ...duty, ordinal: organization.duties.length + duty.ordinal })));
      break;
    }
    case 'GENERAL':
      for (const line of part.paragraphs) ledger.furniture(line, 'purpose');
      break;
    case 'DIVISIONS':
      readDivisions(source, part, organization.divisions, ledger);
      break;
    case 'UNITS':
      for (const [section, lines] of linesOf(source, part, ledger)) readUnits(source, lines, section, organization, ledger);
      break;
    case 'PEOPLE':
      for (const [, lines] of linesOf(source, part, ledger)) readPeople(source, lines, organization, ledger);
      break;
    case 'CONTACTS':
      for (const [, lines] of linesOf(source, part, ledger))
        for (const line of lines) readContact(source, line, organization.contacts, ledger);
      break;
    case 'STAFFING':
      for (const [section, lines] of linesOf(source, part, ledger))
        organization.staffing.push(...readStaffing(source, lines, section, own, ledger));
      break;
    default:
      for (const [section, lines] of linesOf(source, part, ledger, 'numbersLater'))
        readOther(source, section, lines, own, organization, ledger);
  }
}

/** The lines of a part, those of its numbered items with them; `numbersLater`: whoever reads an item marks its number. */
function linesOf(source: SourceText, part: Part, ledger: Ledger, numbers?: 'numbersLater'): [Section, Span[]][] {
  const own: [Section, Span[]][] = part.paragraphs.length > 0 ? [[part.section, part.paragraphs]] : [];
  return [
    ...own,
    ...part.items.map((item): [Section, Span[]] => {
      if (numbers === undefined) ledger.number(item);
      const all = [item.head, ...item.paragraphs, ...item.children.flatMap((child) => [child.head, ...child.paragraphs])];
      return [item, all.map((line) => trimSpan(source.shape, line.start, line.end)).filter((line) => line.end > line.start)];
    }),
  ];
}
