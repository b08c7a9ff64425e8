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
