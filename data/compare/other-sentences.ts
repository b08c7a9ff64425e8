import type { ReformKind } from '../../graph-schema/model/vocabulary.js';
import { isSettledElsewhere } from '../language/settled-elsewhere.js';
import { readClauses } from '../pipeline/clauses/read-clause.js';
import type { AlignableDuty } from '../pipeline/align/alignable-mandate.js';
import { readSource } from '../pipeline/read/read-source.js';
import type { ComparableMandate } from './comparable-mandate.js';

/**
 * What a sentence outside the duties says of a function. HERE: the department has it (added, strengthened, taken over; its own side of a
 * boundary). ELSEWHERE: another body has it. ENDED: cancelled, and nobody receives it. OTHER_TEXT: another document settles it.
 */
export type Bearing = 'HERE' | 'ELSEWHERE' | 'ENDED' | 'OTHER_TEXT';

/** A reform item or one side of a boundary, as a statement that clauses can be compared with. */
export interface OtherSentence {
  kind: 'REFORM_ACTION' | 'BOUNDARY_SIDE';
  /** Of the reform item, or of the boundary's side: its evidence is the sentence. */
  id: string;
  bearing: Bearing;
  duty: AlignableDuty;
}

const bearings: Record<ReformKind, Bearing> = {
  CANCELLED: 'ENDED',
  DEVOLVED: 'ELSEWHERE',
  TRANSFERRED_OUT: 'ELSEWHERE',
  TRANSFERRED_IN: 'HERE',
  MERGED: 'HERE',
  ADDED: 'HERE',
  STRENGTHENED: 'HERE',
  OTHER: 'HERE',
};

/** The reform items and the sides of boundaries of a mandate. Their ordinals follow those of its duties. */
export function otherSentences(mandate: ComparableMandate): OtherSentence[] {
  const sentences = [
    ...mandate.reformActions.map(({ id, kind, text, received, bodies }) => ({
      kind: 'REFORM_ACTION' as const,
      id,
      bearing: kind === 'CANCELLED' && received ? ('ELSEWHERE' as const) : bearings[kind],
      text,
      bodies,
    })),
    ...mandate.boundaries.flatMap(({ sides, bodies }) =>
      sides.map(({ id, own, text }) => ({
        kind: 'BOUNDARY_SIDE' as const,
        id,
        bearing: own ? ('HERE' as const) : ('ELSEWHERE' as const),
        text,
        bodies,
      })),
    ),
  ];
  const last = Math.max(0, ...mandate.duties.map(({ ordinal }) => ordinal));
  return sentences.map(({ kind, id, bearing, text, bodies }, index) => ({
    kind,
    id,
    bearing: isSettledElsewhere(text) ? 'OTHER_TEXT' : bearing,
    duty: statementOf(last + 1 + index, text, bodies),
  }));
}

function statementOf(ordinal: number, text: string, bodies: readonly string[]): AlignableDuty {
  const source = readSource(new TextEncoder().encode(text));
  const clauses = readClauses(source, { start: 0, end: source.length }, null);
  return {
    ordinal,
    text,
    residual: false,
    clauses: clauses.map((clause) => ({
      ordinal: clause.ordinal,
      text: clause.text,
      verbs: clause.verbs,
      roles: clause.roles,
      parties: [...bodies, ...clause.parties.filter(({ named }) => named).map(({ name }) => name)],
    })),
  };
}
