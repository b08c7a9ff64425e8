import type { OrganizationFacts } from '../facts/organization.js';
import type { Quote } from '../facts/span.js';

/** A department of which nothing is known yet but how the document calls it. */
export function emptyOrganization(name: string, nameIsAlias: boolean, evidence: Quote[]): OrganizationFacts {
  return {
    name,
    nameIsAlias,
    aliases: [],
    evidence,
    status: null,
    nameplates: [],
    basis: [],
    contacts: [],
    changes: [],
    duties: [],
    divisions: [],
    staffing: [],
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
}
