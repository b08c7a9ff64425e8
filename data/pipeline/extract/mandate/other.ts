import { isSettledElsewhere } from '../../../language/settled-elsewhere.js';
import { mentionOf } from '../../bodies/mention.js';
import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { quote } from '../quote.js';
import { isBoundaryHeading } from './boundary-heading.js';
import { readBoundaries } from './boundaries.js';
import { addHosted, hostedOffices } from './coordination.js';
import type { Ledger } from './ledger.js';
import { findMechanisms } from './mechanisms.js';
import type { OwnNames } from './own-names.js';

/**
 * Reads what stands under 其他事项, 附则 and the like: boundaries with other bodies, hosted offices, what is set elsewhere
 * (另行规定), who interprets the document. A sentence that is none of these stays unassigned, and is reported so.
 */
export function readOther(
  source: SourceText,
  section: Section,
  lines: readonly Span[],
  own: OwnNames,
  organization: OrganizationFacts,
  ledger: Ledger,
): void {
  if (section.style !== null && isBoundaryHeading(source.shape.slice(section.head.start, section.head.end))) {
    const boundaries = readBoundaries(source, section, own, ledger);
    organization.boundaries.push(...boundaries);
    for (const { evidence } of boundaries) addMechanisms(source, evidence, section, organization);
    return;
  }
  for (const line of lines) {
    if (isBoundaryHeading(source.shape.slice(line.start, line.end))) {
      // an unnumbered line that begins with the heading of a boundary is one by itself
      organization.boundaries.push(...readBoundaries(source, { ...section, head: line, paragraphs: [], children: [] }, own, ledger));
      continue;
    }
    for (const sentence of splitOutsideBrackets(source.shape, line.start, line.end, '。；')) {
      const kind = readSentence(source, sentence, section, own, organization);
      if (kind !== null) {
        ledger.fact(sentence, kind);
        if (line.start === section.head.start && section.style !== null) ledger.number(section);
      }
    }
  }
}

function readSentence(source: SourceText, sentence: Span, section: Section, own: OwnNames, organization: OrganizationFacts): string | null {
  const words = source.shape.slice(sentence.start, sentence.end).trim();
  const evidence = quote(source, sentence, section);
  const hosted = hostedOffices(source, sentence, section, own);
  if (hosted.length > 0) {
    addHosted(organization, hosted);
    return 'CoordinationLink';
  }
  if (/事业单位/u.test(words) && isSettledElsewhere(words)) {
    organization.gaps.push({ section: 'AFFILIATED_UNITS', gap: 'SET_ELSEWHERE', knownMinimum: null, evidence: [evidence] });
    return 'SectionGap';
  }
  const interpreter = /由([^，。；]{3,40}?)负责解释/u.exec(words);
  if (interpreter) {
    const start = source.shape.indexOf(interpreter[1]!, sentence.start);
    organization.interpretedBy = mentionOf(interpreter[1]!, quote(source, { start, end: start + interpreter[1]!.length }, section));
    organization.interpretedBy = { ...organization.interpretedBy, evidence };
    return 'Mandate';
  }
  if (/^(?:本规定|本方案)?自.{4,20}(?:起|之日起)(?:施行|实施|执行|生效)/u.test(words)) return 'Mandate';
  return null;
}

function addMechanisms(source: SourceText, span: Span, section: Section, organization: OrganizationFacts): void {
  for (const { body, sentence, takesPart } of findMechanisms(source, span, section)) {
    if (!takesPart || organization.coordination.some((link) => link.body.name === body.name)) continue;
    organization.coordination.push({ body, relation: 'TAKES_PART', evidence: quote(source, sentence, section) });
  }
}
