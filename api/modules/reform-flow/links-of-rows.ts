import { reformKinds } from '../../../graph-schema/model/vocabulary.js';
import type { FlowRow } from '../../../graph-schema/queries/reform-flow.js';
import type { FlowLink } from './flow-link.type.js';

/**
 * Puts the items of one city, area, kind and recipient together. By city, kind, area in the order of the codebook
 * (uncoded last) and recipient: named ones, described ones, none.
 */
export function linksOfRows(rows: readonly FlowRow[]): FlowLink[] {
  const links = new Map<string, FlowRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.city.id, row.action.kind, row.area?.id ?? null, row.recipient?.id ?? null]);
    links.set(key, [...(links.get(key) ?? []), row]);
  }
  return [...links.values()]
    .sort(([a], [b]) => inOrder(a!, b!))
    .map((same) => {
      const { city, area, recipient, action } = same[0]!;
      return { city, area, recipient, kind: action.kind, actions: same.map((row) => row.action) } as FlowLink;
    });
}

const inOrder = (a: FlowRow, b: FlowRow): number =>
  compare(a.city.code, b.city.code) ||
  reformKinds.indexOf(a.action.kind) - reformKinds.indexOf(b.action.kind) ||
  (a.area?.ordinal ?? Infinity) - (b.area?.ordinal ?? Infinity) ||
  rank(a) - rank(b) ||
  compare(a.recipient?.name ?? '', b.recipient?.name ?? '') ||
  compare(a.recipient?.id ?? '', b.recipient?.id ?? '');

const rank = ({ recipient }: FlowRow): number => (recipient === null ? 2 : recipient.named ? 0 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
