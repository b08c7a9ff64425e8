import type { PictureNode } from '../../../graph-canvas/picture';
import type { BridgeCity, ReformBadge } from './bridge-input';
import { badgeWidth, sizes } from './bridge-sizes';

/** Where the badges of the cities left and right of the areas stand: at that end of an area's chip. */
export interface BadgePlan {
  left: ReformBadge[];
  right: ReformBadge[];
  /** Room that the badges of an area need at its fuller end, in px. */
  room(area: string): number;
}

export function planBadges(badges: readonly ReformBadge[], left: readonly BridgeCity[]): BadgePlan {
  const codes = new Set(left.map((city) => city.code));
  const plan = { left: badges.filter((one) => codes.has(one.cityCode)), right: badges.filter((one) => !codes.has(one.cityCode)) };
  const room = new Map<string, number>();
  for (const side of Object.values(plan)) {
    const taken = new Map<string, number>();
    for (const { area, label } of side) taken.set(area, (taken.get(area) ?? sizes.badgeInset) + badgeWidth(label) + sizes.badgeGap);
    for (const [area, width] of taken) room.set(area, Math.max(room.get(area) ?? 0, width));
  }
  return { ...plan, room: (area) => room.get(area) ?? 0 };
}

/** The badges of one area, whose chip has its centre at `x`, `y` and is `width` wide. */
export function badgeNodes(plan: BadgePlan, area: string, x: number, y: number, width: number): PictureNode[] {
  return (
    [
      [plan.left, 1],
      [plan.right, -1],
    ] as const
  ).flatMap(([side, inwards]) => {
    let edge = x - inwards * (width / 2 - sizes.badgeInset);
    return side
      .filter((badge) => badge.area === area)
      .map((badge): PictureNode => {
        const own = badgeWidth(badge.label);
        const centre = edge + inwards * (own / 2);
        edge += inwards * (own + sizes.badgeGap);
        return {
          id: `badge:${badge.cityCode}:${area}`,
          role: 'badge',
          label: badge.label,
          colour: 'reform',
          shape: 'tag',
          x: centre,
          y,
          width: own,
          height: sizes.chip - 6,
          filled: false,
          unpartnered: false,
        };
      });
  });
}

/** The area whose badge this is; null for the id of anything else. */
export const areaOfBadge = (id: string): string | null => (id.startsWith('badge:') ? id.slice(id.indexOf(':', 6) + 1) : null);
