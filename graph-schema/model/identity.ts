import { createHash } from 'node:crypto';
import type { Label } from './labels.js';

/** The part of an id that names its label: `duty` of `duty-k3v8…`. */
const prefixes = {
  City: 'city',
  Department: 'dept',
  Nameplate: 'plate',
  LegalBasis: 'basis',
  Mandate: 'mandate',
  Standing: 'standing',
  ChangeEvent: 'event',
  Division: 'division',
  Duty: 'duty',
  Clause: 'clause',
  DivisionClause: 'item',
  ReformAction: 'reform',
  ReformLimit: 'limit',
  Body: 'body',
  Boundary: 'boundary',
  BoundarySide: 'side',
  StaffQuota: 'quota',
  SectionGap: 'gap',
  AffiliatedUnit: 'unit',
  CoordinationLink: 'coord',
  OfficeHolder: 'holder',
  Contact: 'contact',
  Activity: 'activity',
  Indicator: 'indicator',
  FunctionArea: 'area',
  AreaCoding: 'coding',
  Assignment: 'assignment',
  Exercise: 'exercise',
  Document: 'document',
  Passage: 'passage',
  Annotation: 'annotation',
  Problem: 'problem',
  LoadedPart: 'part',
  DatasetVersion: 'dataset',
} as const satisfies Record<Label, string>;

const labelOf = new Map<string, Label>(Object.entries(prefixes).map(([label, prefix]) => [prefix, label as Label]));

/**
 * The id of a node: its label's prefix and 16 characters (80 bits of SHA-256, base 32) of its stable fields, so that
 * the same fact has the same id after every rebuild and on every engine.
 */
export function makeId(label: Label, ...stableFields: (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(stableFields)).digest();
  let bits = BigInt('0x' + digest.subarray(0, 10).toString('hex'));
  let tail = '';
  for (let i = 0; i < 16; i++) {
    tail = '0123456789abcdefghjkmnpqrstvwxyz'[Number(bits & 31n)] + tail;
    bits >>= 5n;
  }
  return `${prefixes[label]}-${tail}`;
}

/** The label that an id belongs to, or null where the id was not made here. */
export function labelOfId(id: string): Label | null {
  return labelOf.get(id.slice(0, id.lastIndexOf('-'))) ?? null;
}

const alignmentEnds = { c: 'Clause', d: 'Duty' } as const satisfies Record<string, Label>;

/**
 * The id of an alignment of two clauses or two duties: made of their ids, from which it can be led back to them. An
 * alignment is computed when two mandates are laid beside each other; no node of the graph has this id.
 */
export function alignmentId(leftId: string, rightId: string): string {
  const [left, right] = [leftId, rightId].map((id) => ({ label: labelOfId(id), tail: id.slice(id.lastIndexOf('-') + 1) }));
  const kind = Object.entries(alignmentEnds).find(([, label]) => label === left!.label && label === right!.label)?.[0];
  if (kind === undefined) throw new TypeError(`An alignment joins two clauses or two duties, not ${leftId} and ${rightId}.`);
  return `alignment-${kind}${left!.tail}${right!.tail}`;
}

/** The ids of the two clauses or duties that an alignment's id is made of; null where it is no such id. */
export function endsOfAlignment(id: string): { label: 'Clause' | 'Duty'; leftId: string; rightId: string } | null {
  const [, kind, left, right] = /^alignment-([cd])([0-9a-z]{16})([0-9a-z]{16})$/u.exec(id) ?? [];
  if (kind === undefined) return null;
  const label = alignmentEnds[kind as keyof typeof alignmentEnds];
  return { label, leftId: `${prefixes[label]}-${left!}`, rightId: `${prefixes[label]}-${right!}` };
}
