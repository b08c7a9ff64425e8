import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Picture } from './picture';
import { separateChips } from './separate-chips';

cytoscape.use(fcose);

const gap = 10;
const margin = 16;
/** fcose's full quality is too slow above this many nodes (measured: 10 s at 2,000). */
const draftAbove = 1000;

/**
 * The same nodes and edges laid out by forces, from their given positions, so that an address opened again shows the
 * same picture. No two chips overlap.
 */
export function forcePicture(picture: Picture): Picture {
  const chips = picture.nodes.filter((node) => node.role === 'chip');
  if (chips.length === 0) return { nodes: [], edges: [], width: 0, height: 0 };
  const ids = new Set(chips.map((node) => node.id));
  const edges = picture.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)).map((edge) => ({ ...edge, bracket: false }));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }] as unknown as cytoscape.StylesheetJson,
    elements: [
      ...chips.map((node) => ({ data: { id: node.id, width: node.width, height: node.height }, position: { x: node.x, y: node.y } })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  cy.layout({
    name: 'fcose',
    quality: chips.length > draftAbove ? 'draft' : 'default',
    randomize: chips.length > draftAbove,
    animate: false,
    fit: false,
    nodeSeparation: 90,
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    packComponents: true,
  } as unknown as cytoscape.LayoutOptions).run();
  const placed = separateChips(
    chips.map((node) => ({ ...node, ...cy.getElementById(node.id).position() })),
    gap,
  );
  cy.destroy();

  const left = Math.min(...placed.map((node) => node.x - node.width / 2)) - margin;
  const top = Math.min(...placed.map((node) => node.y - node.height / 2)) - margin;
  const nodes = placed.map((node) => ({ ...node, x: node.x - left, y: node.y - top }));
  return {
    nodes,
    edges,
    width: Math.max(...nodes.map((node) => node.x + node.width / 2)) + margin,
    height: Math.max(...nodes.map((node) => node.y + node.height / 2)) + margin,
  };
}
