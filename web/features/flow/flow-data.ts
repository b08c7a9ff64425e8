import type { FlowPageQuery, ReformKind } from '../../lib/gql/operations';

export type FlowLink = FlowPageQuery['reformFlow'][number];
export type FlowCity = FlowPageQuery['cities'][number];

/** In addresses and keys: an item without area, without recipient. */
export const none = 'none';
export const own = 'own';
export const still = 'still';

const withoutRecipient: Partial<Record<ReformKind, string>> = { TRANSFERRED_IN: own, ADDED: still, STRENGTHENED: still };

export const areaOf = (link: FlowLink): string => link.area?.code ?? none;
/** `still`: what is added or strengthened goes nowhere. `own`: what is transferred in goes to the department itself, which the model never names as its own recipient. */
export const recipientOf = (link: FlowLink): string => link.recipient?.id ?? withoutRecipient[link.kind] ?? none;
export const keyOf = (link: FlowLink): string => [link.city.code, areaOf(link), link.kind, recipientOf(link)].join(' ');

/** How many items links hold; one that names several recipients stands in several links and counts once. */
export const itemsIn = (links: readonly FlowLink[]): number => new Set(links.flatMap(({ actions }) => actions.map(({ id }) => id))).size;

/** True where no department of a city has a text with the section that tells of reform. */
export const lacksSection = (city: FlowCity): boolean =>
  city.departments.length > 0 &&
  city.departments.every(({ gaps }) => gaps.some(({ section, gap }) => section === 'REFORM' && gap === 'SECTION_MISSING'));
