import type { ComparableMandate } from '../../../data/compare/comparable-mandate.js';
import { readClauses } from '../../../data/pipeline/clauses/read-clause.js';
import { readSource } from '../../../data/pipeline/read/read-source.js';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { Gap, MandateSection, ReformKind } from '../../../graph-schema/model/vocabulary.js';

interface Written {
  duties?: readonly string[];
  reform?: readonly (readonly [kind: ReformKind, text: string, received?: boolean])[];
  boundaries?: readonly (readonly [own: string, other: string])[];
  gaps?: Partial<Record<MandateSection, Gap>>;
}

/** A mandate as it would stand in the graph, of texts written for a test; a duty that begins with 承办…交办 is residual. */
export function comparable(department: string, { duties = [], reform = [], boundaries = [], gaps = {} }: Written): ComparableMandate {
  return {
    department,
    names: [department],
    duties: duties.map((text, i) => ({
      id: makeId('Duty', department, i),
      ordinal: i + 1,
      text,
      residual: /交办/u.test(text),
      clauses: clausesOf(text).map((clause) => ({
        id: makeId('Clause', department, i, clause.ordinal),
        ordinal: clause.ordinal,
        text: clause.text,
        verbs: clause.verbs,
        role: clause.role,
        roles: clause.roles,
        parties: [],
        area: null,
      })),
    })),
    reformActions: reform.map(([kind, text, received = false], i) => ({
      id: makeId('ReformAction', department, i),
      kind,
      text,
      received,
      bodies: [],
      area: null,
    })),
    boundaries: boundaries.map(([own, other], i) => ({
      id: makeId('Boundary', department, i),
      bodies: [],
      sides: [
        { id: makeId('BoundarySide', department, i, 'own'), own: true, text: own },
        { id: makeId('BoundarySide', department, i, 'other'), own: false, text: other },
      ],
    })),
    gaps: Object.entries(gaps).map(([section, gap]) => ({
      id: makeId('SectionGap', department, section),
      section: section as MandateSection,
      gap,
    })),
  };
}

function clausesOf(text: string) {
  const source = readSource(new TextEncoder().encode(text));
  return readClauses(source, { start: 0, end: source.length }, null);
}
