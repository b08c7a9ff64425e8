import type { ChipColour } from './picture';

/** What the canvas needs of a palette: it takes no CSS variables. */
export interface CanvasTokens {
  paper: string;
  raised: string;
  ink: string;
  muted: string;
  focus: string;
  /** Colour of each kind; `neutral` chips are drawn in ink. */
  kind: Record<Exclude<ChipColour, 'neutral'>, string>;
  fontFamily: string;
}
