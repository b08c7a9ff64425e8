/** What a chip's colour names; the canvas looks the value up in the tokens it is given. */
export type ChipColour = 'division' | 'duty' | 'area' | 'reform' | 'body' | 'activity' | 'missing' | 'neutral';
export type ChipShape = 'rectangle' | 'rounded' | 'cut' | 'tag' | 'ellipse' | 'hexagon';

/**
 * `chip` is a node of the graph; `badge` stands inside a chip and counts what it folds; `panel` is the hatched place of
 * something missing, `note` its sentence and `head` the words above a column. Only chips and badges can be chosen.
 */
export type PictureRole = 'chip' | 'badge' | 'panel' | 'note' | 'head';

export interface PictureNode {
  id: string;
  role: PictureRole;
  label: string;
  /** Chips only; `neutral` is ink. */
  colour: ChipColour;
  shape: ChipShape;
  /** Centre, in px at zoom 1. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Coloured inside, and not only at the border. */
  filled: boolean;
  /** Grey and dashed: has no partner. */
  unpartnered: boolean;
}

export interface PictureEdge {
  id: string;
  source: string;
  target: string;
  /** Dotted; a stated link is solid. */
  inferred: boolean;
  /** Not the main link of its kind: drawn faint. */
  faint: boolean;
  colour: ChipColour;
  /** From a chip down to one that is listed below it: drawn as a bracket. */
  bracket: boolean;
}

/** A drawing, complete with positions; its extent is 0…width and 0…height. */
export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
  width: number;
  height: number;
}

/** Size of the words in a chip, in px at zoom 1, and the least size at which they are ever drawn. */
export const chipFontSize = 14;
export const leastFontSize = 12;
