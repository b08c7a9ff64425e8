import type { ParsedDocument } from '../../facts/document.js';
import type { OrganizationFacts } from '../../facts/organization.js';
import { hull } from '../problem.js';

/** The part of a document that is about one body. */
export interface OrganizationPart {
  organization: OrganizationFacts;
  start: number;
  end: number;
}

/** The parts of a document, in order: each begins where the document first names its body, the first with the document. */
export function organizationParts({ document, organizations }: Pick<ParsedDocument, 'document' | 'organizations'>): OrganizationPart[] {
  const named = organizations
    .map((organization) => ({ organization, start: hull(organization.evidence)?.start ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return named.map(({ organization, start }, index) => ({
    organization,
    start: index === 0 ? 0 : start,
    end: named[index + 1]?.start ?? document.length,
  }));
}
