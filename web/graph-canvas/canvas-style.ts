import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { hatchTile } from './hatch';
import { chipFontSize } from './picture';
import type { CanvasTokens } from './tokens';

/** The whole look of the canvas from one set of tokens; made anew when the theme changes. */
export function canvasStyle(tokens: CanvasTokens): StylesheetJson {
  const colourOf = (name: string) => (name === 'neutral' ? tokens.ink : tokens.kind[name as keyof CanvasTokens['kind']]);
  const nodeColour = (node: NodeSingular) => colourOf(String(node.data('colour')));
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: tokens.ink,
        'font-family': tokens.fontFamily,
        'font-size': chipFontSize,
        'font-weight': 400,
        'text-valign': 'center',
        'text-halign': 'center',
        'background-color': tokens.raised,
        'border-width': 2,
        'border-color': nodeColour,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: 'node[shape = "rounded"]', style: { shape: 'round-rectangle', 'corner-radius': '7' } },
    { selector: 'node[shape = "cut"]', style: { shape: 'cut-rectangle', 'corner-radius': '9' } },
    { selector: 'node[shape = "tag"]', style: { shape: 'polygon', 'shape-polygon-points': tagPoints } },
    { selector: 'node[shape = "ellipse"]', style: { shape: 'ellipse' } },
    { selector: 'node[shape = "hexagon"]', style: { shape: 'polygon', 'shape-polygon-points': hexagonPoints } },
    { selector: 'node[?filled]', style: { 'background-color': nodeColour, color: tokens.raised } },
    {
      selector: 'node[?unpartnered]',
      style: { 'border-style': 'dashed', 'border-color': tokens.kind.missing, 'border-width': 1.5, color: tokens.kind.missing },
    },
    { selector: 'node[role = "badge"]', style: { 'border-width': 1.5, color: colourOf('reform'), 'z-index': 3 } },
    {
      selector: 'node[role = "panel"]',
      style: {
        'background-opacity': 0,
        'background-image': hatchTile(tokens.kind.missing),
        'background-repeat': 'repeat',
        'background-fit': 'none',
        'background-clip': 'node',
        'border-style': 'dashed',
        'border-width': 1.5,
        'z-compound-depth': 'bottom',
        events: 'no',
        label: '',
      },
    },
    {
      selector: 'node[role = "note"]',
      style: {
        'background-color': tokens.paper,
        'background-opacity': 0.94,
        'border-width': 0,
        'text-wrap': 'wrap',
        'text-overflow-wrap': (node: NodeSingular) => (hasWords.test(String(node.data('label'))) ? 'whitespace' : 'anywhere'),
        'text-max-width': (node: NodeSingular) => `${Number(node.data('width')) - 16}px`,
        'line-height': 1.45,
        'z-compound-depth': 'bottom',
        'z-index': 3,
        events: 'no',
      },
    },
    { selector: 'node[role = "head"]', style: { 'background-opacity': 0, 'border-width': 0, 'font-weight': 600, events: 'no' } },
    {
      selector: 'edge',
      style: {
        width: 1.75,
        'line-color': tokens.ink,
        'line-opacity': 0.8,
        'curve-style': 'straight',
        'line-cap': 'round',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[colour != "neutral"]', style: { 'line-color': (edge: EdgeSingular) => colourOf(String(edge.data('colour'))) } },
    // Round dots of the line's own width; the built-in dotted style runs together at this width.
    { selector: 'edge[?inferred]', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 4.5], width: 2.2 } },
    { selector: 'edge[?faint]', style: { opacity: 0.5 } },
    {
      selector: 'edge[?bracket]',
      style: {
        'curve-style': 'segments',
        'edge-distances': 'endpoints',
        'source-endpoint': (edge: EdgeSingular) => bracketEnd(edge.source(), edge.target()),
        'target-endpoint': (edge: EdgeSingular) => bracketEnd(edge.target(), edge.source()),
        'segment-weights': (edge: EdgeSingular) => corner(edge).weight,
        'segment-distances': (edge: EdgeSingular) => corner(edge).distance,
      },
    },
    { selector: '.aside', style: { opacity: 0.28 } },
    { selector: 'edge.near', style: { opacity: 1, width: 2.5 } },
    { selector: 'node.chosen', style: { 'border-width': 3.5, 'font-weight': 600 } },
    { selector: 'edge.chosen', style: { opacity: 1, width: 4 } },
    { selector: 'node.cursor', style: { 'outline-color': tokens.focus, 'outline-width': 2.5, 'outline-offset': 2, 'outline-opacity': 1 } },
    { selector: '.far', style: { label: '' } },
  ] as unknown as StylesheetJson;
}

/** Words between spaces are kept whole; Chinese breaks anywhere. */
const hasWords = /[A-Za-z]{3}/;

const slant = 9;

/** A hexagon whose slanted ends stay the same however long its label is. Points are in -1…1. */
function hexagonPoints(node: NodeSingular): string {
  const end = (1 - (2 * slant) / Number(node.data('width'))).toFixed(4);
  return `-1 0 -${end} -1 ${end} -1 1 0 ${end} 1 -${end} 1`;
}

function tagPoints(node: NodeSingular): string {
  const end = (1 - (2 * (slant - 3)) / Number(node.data('width'))).toFixed(4);
  return `-1 -1 ${end} -1 1 0 ${end} 1 -1 1`;
}

const bracketInset = 9;

/** The upper chip is left at its lower left corner, the lower one reached at its left side. Offsets from the centre, in px. */
function bracketEnd(node: NodeSingular, other: NodeSingular): string {
  const half = Number(node.data('width')) / 2;
  return node.position('y') < other.position('y') ? `${bracketInset - half}px ${Number(node.data('height')) / 2}px` : `${-half}px 0px`;
}

/** The one corner of a bracket, below the upper end and level with the lower, in Cytoscape's weight and distance along the line. */
function corner(edge: EdgeSingular): { weight: number; distance: number } {
  const end = (node: NodeSingular, other: NodeSingular) => {
    const [x, y] = bracketEnd(node, other).split(' ').map(Number.parseFloat) as [number, number];
    return { x: node.position('x') + x, y: node.position('y') + y };
  };
  const from = end(edge.source(), edge.target());
  const to = end(edge.target(), edge.source());
  const turn = { x: from.y < to.y ? from.x : to.x, y: Math.max(from.y, to.y) };
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const offset = { x: turn.x - from.x, y: turn.y - from.y };
  return {
    weight: (offset.x * along.x + offset.y * along.y) / length ** 2,
    distance: (offset.y * along.x - offset.x * along.y) / length,
  };
}
