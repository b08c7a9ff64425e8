import { writeArticles } from './shapes/articles.js';
import { writeClassic } from './shapes/classic.js';
import * as short from './shapes/short.js';
import type { Page } from './page.js';

/** The kinds of document that the grammar writes, with their weights. */
const shapes: readonly (readonly [string, (page: Page) => void, number])[] = [
  ['classic', writeClassic, 40],
  ['articles', writeArticles, 20],
  ['overview', short.writeOverview, 9],
  ['duties and divisions without sections', short.writeBlocks, 8],
  ['several bodies', short.writeBodies, 7],
  ['divisions only', short.writeDivisionsOnly, 4],
  ['changes only', short.writeChangesOnly, 4],
  ['one line', short.writeOneLine, 4],
  ['institute', short.writeInstitute, 4],
];

/** Writes a document of a random shape. */
export function writeShape(page: Page): void {
  const [name, write] = page.random.weighted(shapes.map((shape) => [shape, shape[2]] as const));
  page.forms.add(`shape: ${name}`);
  write(page);
}
