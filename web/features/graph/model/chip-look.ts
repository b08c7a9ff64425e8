import type { EntityKind } from '../../../lib/gql/operations';
import type { ChipColour, ChipShape } from '../../../graph-canvas/picture';

/** Colour and shape name the kind of a thing, here and in the legend; used for nothing else. */
export const chipLooks: Record<EntityKind, { colour: ChipColour; shape: ChipShape }> = {
  CITY: { colour: 'neutral', shape: 'ellipse' },
  DEPARTMENT: { colour: 'neutral', shape: 'rectangle' },
  MANDATE: { colour: 'neutral', shape: 'rounded' },
  DOCUMENT: { colour: 'neutral', shape: 'rounded' },
  DIVISION: { colour: 'division', shape: 'rectangle' },
  AFFILIATED_UNIT: { colour: 'division', shape: 'rectangle' },
  DUTY: { colour: 'duty', shape: 'rounded' },
  CLAUSE: { colour: 'duty', shape: 'rounded' },
  DIVISION_CLAUSE: { colour: 'division', shape: 'rounded' },
  FUNCTION_AREA: { colour: 'area', shape: 'cut' },
  REFORM_ACTION: { colour: 'reform', shape: 'tag' },
  BODY: { colour: 'body', shape: 'ellipse' },
  BOUNDARY: { colour: 'body', shape: 'ellipse' },
  ACTIVITY: { colour: 'activity', shape: 'hexagon' },
  INDICATOR: { colour: 'activity', shape: 'hexagon' },
};
