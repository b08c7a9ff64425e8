import { makeId } from '../../../graph-schema/model/identity.js';
import type { OrganizationFacts } from '../../pipeline/facts/organization.js';
import type { NodeRef } from './batch-writer.js';

/** What a mandate's document gives of its own: without any of it, the mandate is the department's one undated text. */
export interface OwnMark {
  number: string | null;
  date: string | null;
  /** Set where another undated mandate of the department rests on the same document. */
  document?: string;
}

/**
 * The ids of a mandate and of what stands in it; known without writing them, so that links can point there. A mandate
 * with a number or date of its own is told apart by it, and so are its divisions, quotas and the like; those of an
 * undated one are the department's.
 */
export class MandateIds {
  readonly mandate: NodeRef;
  /** Whose divisions, quotas, nameplates, gaps and coordination links these are. */
  readonly scope: NodeRef;
  readonly fields: string[];

  constructor(department: NodeRef, organization: OrganizationFacts, documentTitle: string, own: OwnMark) {
    const basis = organization.basis[0];
    const mark = own.number ?? own.date ?? own.document ?? null;
    this.fields = [department.id, basis?.number ?? basis?.title ?? documentTitle, ...(mark === null ? [] : [mark])];
    this.mandate = { label: 'Mandate', id: makeId('Mandate', ...this.fields) };
    this.scope = mark === null ? department : this.mandate;
  }

  duty = (ordinal: number): NodeRef => ({ label: 'Duty', id: makeId('Duty', this.mandate.id, ordinal) });
  clause = (duty: number, ordinal: number): NodeRef => ({ label: 'Clause', id: makeId('Clause', this.duty(duty).id, ordinal) });
  change = (kind: string, ordinal: number): NodeRef => ({
    label: 'ReformAction',
    id: makeId('ReformAction', this.mandate.id, kind, ordinal),
  });
  /** A boundary by its printed number, or by its place where it has none. */
  boundary = (path: string | number): NodeRef => ({ label: 'Boundary', id: makeId('Boundary', this.mandate.id, path) });
  division = (name: string): NodeRef => divisionRef(this.scope, name);
}

/** A division of a mandate (its scope), or one that only other documents than mandates name (the department). */
export function divisionRef(scope: NodeRef, name: string): NodeRef {
  return { label: 'Division', id: makeId('Division', scope.id, name) };
}
