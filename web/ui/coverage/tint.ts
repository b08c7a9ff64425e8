import { visualKindOf } from '../../app/theme/visual-kind';
import type { CoverageUse } from '../../lib/gql/operations';

/** The look of a use: the colour kind of a fact, or what is no fact. `space` has no look of its own. */
export type Tint = NonNullable<ReturnType<typeof visualKindOf>> | 'fact' | 'heading' | 'furniture' | 'unassigned' | 'space';

/** How a stretch is tinted. Kinds of fact without a colour (a date, a quota) share a plain tint. */
export function tintOf({ use, kind }: { use: CoverageUse; kind: string }): Tint {
  if (use === 'FACT') return visualKindOf(kind) ?? 'fact';
  if (use === 'UNASSIGNED') return 'unassigned';
  if (use === 'HEADING') return 'heading';
  return kind === 'space' || kind === 'marks' ? 'space' : 'furniture';
}
