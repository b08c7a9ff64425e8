import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { segment } from '../../segment/segment.js';
import type { Section } from '../../segment/section.js';
import { trimSpan } from '../../text/trim-span.js';
import { emptyPart, type DocumentPart } from '../document-part.js';
import { servedBodies } from './coordination.js';
import { readDivisions } from './divisions.js';
import { readDuties } from './duties.js';
import { findGaps } from './gaps.js';
import { readIdentity } from './identity.js';
import { Ledger } from './ledger.js';
import { outline, type Part } from './outline.js';
import { readOther } from './other.js';
import { OwnNames } from './own-names.js';
import { readReform } from './reform.js';
import { readStaffing } from './staffing.js';

/** What a mandate says of its department. The text decides everything; nothing is looked up. */
export function extractMandate(source: SourceText): DocumentPart {
  const ledger = new Ledger();
  const plan = outline(source.shape, segment(source, source.body));
  const identity = readIdentity(source, plan.preamble, ledger);
  const own = new OwnNames(identity.name ?? '', identity.nameplates.map(({ name }) => name));
  if (identity.name === null) ledger.warn('name-missing', 'the text does not name the department it is about', null);
  const organization: OrganizationFacts = {
    name: identity.name ?? '', nameIsAlias: false, aliases: [], evidence: identity.evidence, status: identity.status,
    nameplates: identity.nameplates, basis: identity.basis, contacts: identity.contacts, changes: [], duties: [], divisions: [],
    staffing: [], boundaries: [], coordination: [], affiliated: [], people: [], interpretedBy: null, gaps: [],
  };
  if (!plan.parts.some(({ role }) => role === 'DUTIES') && plan.loose.length > 0) {
    plan.parts.unshift({ role: 'DUTIES', section: plan.loose[0]!, heading: { start: 0, end: 0 }, paragraphs: [], items: plan.loose });
  }
  for (const part of plan.parts) readPart(source, part, own, organization, ledger);
  organization.coordination.push(...servedBodies(source, organization.duties));
  organization.gaps.push(...findGaps(organization, plan.parts));
  return {
    ...emptyPart(),
    document: {
      title: identity.title?.name ?? null, number: null, date: null, issuer: null,
      evidence: [...organization.evidence, ...(identity.title ? [identity.title.evidence] : [])],
    },
    organizations: [organization], cites: identity.basis, uses: ledger.uses, problems: ledger.problems,
  };
}

function readPart(source: SourceText, part: Part, own: OwnNames, organization: OrganizationFacts, ledger: Ledger): void {
  if (part.section.style !== null && part.heading.start === part.section.head.start) ledger.number(part.section);
  ledger.heading(part.heading);
  switch (part.role) {
    case 'REFORM':
      organization.changes.push(...readReform(source, part, own, ledger));
      break;
    case 'DUTIES': {
      const paragraphs = part.paragraphs.map((span) => ({ span, section: part.section }));
      const read = readDuties(source, [...paragraphs, ...part.items], ledger);
      organization.duties.push(...read.map((duty) => ({ ...duty, ordinal: organization.duties.length + duty.ordinal })));
      break;
    }
    case 'DIVISIONS':
      organization.divisions.push(...readDivisions(source, part, ledger).divisions);
      break;
    case 'STAFFING':
      for (const [section, lines] of linesOf(source, part, ledger)) organization.staffing.push(...readStaffing(source, lines, section, own, ledger));
      break;
    default:
      for (const [section, lines] of linesOf(source, part, ledger, 'numbersLater')) readOther(source, section, lines, own, organization, ledger);
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
