import type { OrganizationFacts } from '../../facts/organization.js';
import { textOf } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { segment } from '../../segment/segment.js';
import { Ledger } from '../mandate/ledger.js';
import { quote } from '../quote.js';
import { emptyPart, type DocumentPart } from '../document-part.js';
import { emptyOrganization } from '../empty-organization.js';
import { extractIndicators } from '../indicator/extract-indicators.js';
import { documentCitations } from '../outline/document-citations.js';
import { ownHeading } from '../outline/own-heading.js';
import { readPassages, type Passage } from '../outline/passages.js';
import { yearIn } from '../outline/section-words.js';
import { findActors } from './actors.js';
import { findNamedDivisions, findShortNames, type NamedDivision } from './divisions.js';
import { readFrame, type Frame } from './frame.js';

/**
 * Reads a notice (通知): its frame, and each numbered item of it as something required of the addressees, with who must
 * act as printed, the divisions of the issuing department that it names, and its figures. The opening paragraph is
 * evidence of the document: what it is for.
 */
export function extractNotice(source: SourceText): DocumentPart {
  const ledger = new Ledger();
  const part = emptyPart();
  const frame = readFrame(source, ledger);
  describe(part, frame);
  const period = (frame.title && yearIn(frame.title.name)) ?? frame.date?.name.slice(0, 4) ?? null;
  const organization = organizationOf(frame);
  for (const passage of passagesOf(source, frame, ledger)) readPassage(source, part, passage, { organization, period, frame, ledger });
  if (organization) {
    organization.aliases = findShortNames(source, organization.name);
    part.organizations.push(organization);
  }
  part.uses = ledger.uses;
  part.problems = ledger.problems;
  return part;
}

interface Reading {
  organization: OrganizationFacts | null;
  period: string | null;
  frame: Frame;
  ledger: Ledger;
}

function describe(part: DocumentPart, frame: Frame): void {
  part.document = {
    title: frame.title?.name ?? null,
    number: frame.number?.name ?? null,
    date: frame.date?.name ?? null,
    issuer: frame.issuer?.name ?? null,
    evidence: [frame.title, frame.number, frame.issuer, frame.date].flatMap((fact) => (fact ? [fact.evidence] : [])),
  };
  part.addressees = frame.addressees;
  part.attachments = frame.attachments;
}

function organizationOf({ issuer }: Frame): OrganizationFacts | null {
  return issuer ? emptyOrganization(issuer.name, false, [issuer.evidence]) : null;
}

/** The notice's own words as passages; text before the first number only opens the notice. */
function passagesOf(source: SourceText, { content }: Frame, ledger: Ledger): Passage[] {
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return [];
  const root = segment(source, { start: first.start, end: last.end });
  const passages = readPassages(source, root, 'TELLING', ledger);
  const numbered = passages.some((passage) => passage.item);
  return passages.map((passage) => {
    if (passage.item) return { ...passage, role: 'TASKS' as const };
    if (numbered || passage.role !== 'TELLING') return passage;
    // without numbers, each paragraph that tells somebody to act is a requirement
    return findActors(source, passage.span).length > 0 ? { ...passage, role: 'TASKS' as const } : passage;
  });
}

function readPassage(source: SourceText, part: DocumentPart, passage: Passage, { organization, period, frame, ledger }: Reading): void {
  const { span, path } = passage;
  const evidence = quote(source, span, null);
  part.cites.push(...documentCitations(source, span));
  const required = passage.role === 'TASKS';
  if (required) {
    const actors = findActors(source, span);
    const divisions = findNamedDivisions(source, span, path, organization?.name ?? null);
    part.activities.push({
      kind: 'REQUIRED',
      text: textOf(evidence.quote),
      group: passage.group ?? ownHeading(source, span)?.words ?? null,
      period,
      unit: null,
      evidence: { ...evidence, path },
      // an item that names nobody is for all whom the notice addresses
      actors: actors.length > 0 ? actors : frame.addressees.map((addressee) => addressee.name),
      divisions,
    });
    for (const division of divisions) addDivision(organization, division);
    ledger.fact(span, 'Activity');
  } else {
    part.document.evidence.push({ ...evidence, path });
    ledger.fact(span, 'Document');
  }
  part.indicators.push(
    ...extractIndicators(source, {
      span,
      path,
      period,
      kind: required ? 'PLAN' : passage.role === 'TARGETS' ? 'TARGET' : 'TELLING',
      subject: null,
      activity: required ? part.activities.length - 1 : null,
    }),
  );
}

function addDivision(organization: OrganizationFacts | null, { name, evidence }: NamedDivision): void {
  if (!organization || organization.divisions.some((known) => known.name === name)) return;
  organization.divisions.push({ ordinal: null, name, nameplates: [], colocatedWith: [], duties: [], evidence });
}
