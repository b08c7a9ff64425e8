import type { Cell, Ref } from './writer.js';

/** What `atlas parse --json` should print of a document, as far as a generated document fixes it. */
export interface Gold {
  document: { kind: 'MANDATE'; repeats: number };
  organizations: GoldOrganization[];
}

export interface Span {
  start: number;
  end: number;
}
export interface Quoted extends Span {
  text: string;
}

export interface GoldOrganization {
  /** Null where the text does not name the body. */
  name: string | null;
  /** Undefined where the text describes the body in words that need not count as a status. */
  status?: string | null;
  nameplates: string[];
  basis: { title: string; number: string | null }[];
  changes: (Quoted & { kind: string; heading: string | null; ordinal: number; recipients: string[]; sources: string[] })[];
  duties: (Quoted & { ordinal: number; clauses: Quoted[] })[];
  divisions: (Span & { ordinal: number; name: string; nameplates: string[]; duties: Quoted[] })[];
  staffing: { what: string; min: number | null; max: number | null }[];
  splits: { partner: string; items: Quoted[] }[];
  hosted: string[];
  colocated: { division: string; with: string }[];
  affiliated: { name: string; aliases: string[] }[];
}

export type ChangeKind = 'CANCELLED' | 'DEVOLVED' | 'TRANSFERRED_IN' | 'TRANSFERRED_OUT' | 'MERGED' | 'ADDED' | 'STRENGTHENED';

/** The same facts while the document is being written: references instead of texts and offsets. */
export interface Draft {
  name: Ref | null;
  status?: Ref | null;
  nameplates: Ref[];
  basis: { title: Ref; number: Ref | null }[];
  changes: { kind: ChangeKind; heading: Ref | null; text: Ref; recipients: Ref[]; sources: Ref[] }[];
  duties: { text: Ref; clauses: Ref[] }[];
  divisions: { name: Ref; whole: Ref; nameplates: Ref[]; duties: Ref[] }[];
  staffing: { what: Ref; min: number | null; max: number | null }[];
  splits: { partner: Ref; items: Ref[] }[];
  hosted: Ref[];
  colocated: { division: Ref; with: Ref }[];
  affiliated: { name: Ref; aliases: Ref[] }[];
}

export function emptyDraft(): Draft {
  return {
    name: null,
    status: null,
    nameplates: [],
    basis: [],
    changes: [],
    duties: [],
    divisions: [],
    staffing: [],
    splits: [],
    hosted: [],
    colocated: [],
    affiliated: [],
  };
}

/** Turns references into texts and offsets (code points) of the finished document. */
export function settle(drafts: readonly Draft[], cells: readonly Cell[], repeats: number): Gold {
  const at = new Map<Cell, number>();
  cells.forEach((cell, index) => at.set(cell, index));
  const place = (cell: Cell) => {
    const index = at.get(cell);
    if (index === undefined) throw new Error(`A distortion lost the character ${cell.char}`);
    return index;
  };
  const span = ({ first, last }: Ref): Span => ({ start: place(first), end: place(last) + 1 });
  const text = (ref: Ref) => {
    const { start, end } = span(ref);
    return cells
      .slice(start, end)
      .map(({ char }) => char)
      .join('')
      .replace(/[\s\uFEFF]/gu, '');
  };
  const quoted = (ref: Ref): Quoted => ({ text: text(ref), ...span(ref) });
  return {
    document: { kind: 'MANDATE', repeats },
    organizations: drafts.map((draft) => {
      const counts = new Map<string, number>();
      return {
        name: draft.name && text(draft.name),
        ...(draft.status === undefined ? {} : { status: draft.status && text(draft.status) }),
        nameplates: draft.nameplates.map(text),
        basis: draft.basis.map(({ title, number }) => ({ title: text(title), number: number && text(number) })),
        changes: draft.changes.map((change) => {
          const ordinal = (counts.get(change.kind) ?? 0) + 1;
          counts.set(change.kind, ordinal);
          return {
            kind: change.kind,
            heading: change.heading && text(change.heading),
            ordinal,
            ...quoted(change.text),
            recipients: change.recipients.map(text),
            sources: change.sources.map(text),
          };
        }),
        duties: draft.duties.map((duty, index) => ({ ordinal: index + 1, ...quoted(duty.text), clauses: duty.clauses.map(quoted) })),
        divisions: draft.divisions.map((division, index) => ({
          ordinal: index + 1,
          name: text(division.name),
          nameplates: division.nameplates.map(text),
          ...span(division.whole),
          duties: division.duties.map(quoted),
        })),
        staffing: draft.staffing.map(({ what, min, max }) => ({ what: text(what), min, max })),
        splits: draft.splits.map(({ partner, items }) => ({ partner: text(partner), items: items.map(quoted) })),
        hosted: draft.hosted.map(text),
        colocated: draft.colocated.map((pair) => ({ division: text(pair.division), with: text(pair.with) })),
        affiliated: draft.affiliated.map(({ name, aliases }) => ({ name: text(name), aliases: aliases.map(text) })),
      };
    }),
  };
}
