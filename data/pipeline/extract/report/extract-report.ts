import type { OrganizationFacts } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import { mentionOf } from '../../bodies/mention.js';
import type { SourceText } from '../../read/source-text.js';
import { segment } from '../../segment/segment.js';
import { trimSpan } from '../../text/trim-span.js';
import { emptyPart, type DocumentPart } from '../document-part.js';
import { emptyOrganization } from '../empty-organization.js';
import { Ledger } from '../mandate/ledger.js';
import { addActivity } from '../outline/add-activity.js';
import { ownHeading } from '../outline/own-heading.js';
import { documentCitations } from '../outline/document-citations.js';
import { takeTitle } from '../outline/document-title.js';
import { readPassages, type Passage } from '../outline/passages.js';
import { isAboutUnits, yearIn } from '../outline/section-words.js';
import { findOfficeHolders } from '../people/office-holders.js';
import { countedBodies } from './mentions.js';
import { ownName } from './own-name.js';
import { unitAchievements, type UnitAchievement } from './unit-achievements.js';

/**
 * Reads a work report or the report of a meeting: what was done (by item, and by unit where a section is about the units
 * under the department), what is to be reached and done, who holds which office, and how many divisions and units the
 * text speaks of.
 */
export function extractReport(source: SourceText): DocumentPart {
  const ledger = new Ledger();
  const part = emptyPart();
  const root = segment(source, source.body);
  const title = takeTitle(source.shape, root);
  if (title) {
    const evidence = { ...title, quote: source.slice(title.start, title.end), path: null };
    part.document.title = textOf(evidence.quote);
    part.document.evidence.push(evidence);
    ledger.fact(title, 'Document');
  }
  const passages = readPassages(source, root, 'TELLING', ledger);
  const titleYear = title && yearIn(source.shape.slice(title.start, title.end));
  const name = ownName(source, title, passages[0]?.span ?? null);
  const organization = name ? emptyOrganization(name.name, name.alias, [name.evidence]) : null;
  for (const passage of passages) {
    const dated = { ...passage, period: passage.period ?? titleYear };
    if (!readUnits(source, part, dated, organization, ledger)) addActivity(source, part, withOwnHeading(source, dated), ledger);
  }
  if (organization) {
    organization.people = findOfficeHolders(source, source.body);
    readCounts(source, part, organization, ledger);
    part.organizations.push(organization);
  }
  part.cites = documentCitations(source, source.body);
  part.uses = ledger.uses;
  part.problems.push(...ledger.problems);
  return part;
}

/** An item of what was done stands under its own first sentence (一是工业稳增长成效显著。). */
function withOwnHeading(source: SourceText, passage: Passage): Passage {
  if (!passage.item || passage.role !== 'RESULTS') return passage;
  const heading = ownHeading(source, passage.span);
  return heading ? { ...passage, group: heading.words } : passage;
}

/** A section about units: one activity for each of them, under the section's heading. */
function readUnits(
  source: SourceText,
  part: DocumentPart,
  passage: Passage,
  organization: OrganizationFacts | null,
  ledger: Ledger,
): boolean {
  const own = ownHeading(source, passage.span);
  const about = [own?.words, passage.group].find((words) => words && isAboutUnits(words));
  if (!about || passage.role === 'GENERAL' || passage.role === 'TARGETS') return false;
  const inner = own?.words === about ? trimSpan(source.shape, own.span.end, passage.span.end) : passage.span;
  const { others, units } = unitAchievements(source, inner);
  if (units.length === 0) return false;
  if (own && inner !== passage.span) ledger.heading(own.span);
  for (const { span, unit } of inOrder(others, units)) {
    if (unit === null) {
      addActivity(source, part, { ...passage, span, group: about }, ledger);
      continue;
    }
    const evidence = { ...unit.nameSpan, quote: source.slice(unit.nameSpan.start, unit.nameSpan.end), path: passage.path };
    if (organization && !organization.affiliated.some((known) => known.name === unit.name)) {
      organization.affiliated.push({ name: unit.name, aliases: [], evidence });
    }
    addActivity(source, part, { ...passage, span, group: about }, ledger, unit.name);
  }
  return true;
}

function inOrder(others: readonly Span[], units: readonly UnitAchievement[]): { span: Span; unit: UnitAchievement | null }[] {
  return [...others.map((span) => ({ span, unit: null })), ...units.map((unit) => ({ span: unit.span, unit }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** What numbers of divisions and units say: known minima, bodies named as examples, and counts that do not agree. */
function readCounts(source: SourceText, part: DocumentPart, organization: OrganizationFacts, ledger: Ledger): void {
  const counts = countedBodies(source, source.body);
  for (const what of ['DIVISIONS', 'AFFILIATED_UNITS'] as const) {
    const most = counts.filter((count) => count.what === what).sort((a, b) => b.count - a.count)[0];
    if (!most) continue;
    const found = what === 'DIVISIONS' ? 0 : organization.affiliated.length;
    if (found < most.count)
      organization.gaps.push({ section: what, gap: 'SECTION_MISSING', knownMinimum: most.count, evidence: [most.evidence] });
    if (found > 0 && found !== most.count) {
      ledger.warn('stated-count-differs', `The text speaks of ${most.count} units, ${found} are described.`, most.evidence);
    }
  }
  for (const { what, example, evidence } of counts) {
    if (!example) continue;
    if (what === 'DIVISIONS') {
      if (organization.divisions.some((known) => known.name === example.name)) continue;
      organization.divisions.push({ ordinal: null, name: example.name, nameplates: [], colocatedWith: [], duties: [], evidence });
    } else if (!organization.affiliated.some((unit) => unit.name === example.name)) {
      const { span } = example;
      part.bodies.push(mentionOf(source.slice(span.start, span.end), { ...span, quote: source.slice(span.start, span.end), path: null }));
      const like = organization.affiliated.filter((unit) => isShortFor(unit.name, example.name)).map((unit) => unit.name);
      ledger.warn(
        'unit-identity-unclear',
        `${example.name} is named as a unit of the department but not described; it may be one of the ${organization.affiliated.length} described` +
          `${like.length > 0 ? ` (${like.join('、')})` : ''}, and is not counted as a further one.`,
        span,
      );
    }
  }
}

/** True where all characters of the shorter name stand in the longer one in their order (市节能中心, 市节能监察监测中心). */
function isShortFor(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
