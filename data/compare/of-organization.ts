import type { OrganizationFacts } from '../pipeline/facts/organization.js';
import type { Span } from '../pipeline/facts/span.js';
import type { ComparedMandate } from './compare-mandates.js';

/** A mandate as read, to be compared; its facts are known by their spans. */
export function comparedOrganization(organization: OrganizationFacts): ComparedMandate<Span> {
  return {
    clauses: organization.duties.flatMap((duty) =>
      duty.clauses.map(({ text, evidence }) => ({ key: evidence, duty: duty.ordinal, text, residual: duty.residual })),
    ),
    divisions: organization.divisions.map(({ name, nameplates, duties, evidence }) => ({
      key: evidence,
      name,
      texts: [...nameplates.map((plate) => plate.name), ...duties.map(({ text }) => text)],
    })),
    nameplates: organization.nameplates.map(({ name, evidence }) => ({ key: evidence, name, texts: [] })),
    quotas: organization.staffing.map(({ what, min, max, evidence }) => ({ key: evidence, what, min, max })),
  };
}
