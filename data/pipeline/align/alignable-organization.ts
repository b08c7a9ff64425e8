import type { OrganizationFacts } from '../facts/organization.js';
import type { AlignableMandate } from './alignable-mandate.js';

/** What is compared of a department as one document describes it. */
export function alignableOrganization({ name, aliases, duties }: OrganizationFacts): AlignableMandate {
  return {
    names: [name, ...aliases.map((alias) => alias.name)],
    duties: duties.map(({ ordinal, text, residual, clauses }) => ({
      ordinal,
      text,
      residual,
      clauses: clauses.map((clause) => ({
        ordinal: clause.ordinal,
        text: clause.text,
        verbs: clause.verbs,
        roles: clause.roles,
        parties: clause.parties.filter(({ named }) => named).map((body) => body.name),
      })),
    })),
  };
}
