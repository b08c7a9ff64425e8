import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { inLanguage, inferredWord, languages } from '../support/browser/languages.js';
import { openPage } from '../support/browser/open-page.js';
import { queryApi } from '../support/browser/query-api.js';

/** Each walk loads several pages and looks at them with axe; a busy machine is slow at both. */
import.meta.jest.setTimeout(120_000);

const canvas = '[data-graph-canvas][data-ready=true]';

interface Overview {
  overview: { nodes: { kind: string; gap: string | null }[]; edges: { basis: string }[] };
  departments: { nodes: { gaps: { section: string; gap: string; knownMinimum: number | null }[] }[] };
}

const overview = () =>
  queryApi<Overview>('{ overview { nodes { kind gap } edges { basis } } departments { nodes { gaps { section gap knownMinimum } } } }');

/** What the live canvas draws. */
async function drawn(page: Page) {
  await page.waitForSelector(canvas);
  return page.evaluate(() => {
    const host = document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core };
    const cy = host.__atlasGraph;
    const words = cy.nodes('[role != "panel"]').filter((node) => node.data('label') !== '');
    const boxes = words.map((node) => ({
      label: node.data('label') as string,
      role: node.data('role') as string,
      ...node.boundingBox({ includeEdges: false, includeOverlays: false }),
    }));
    const overlapping = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.role !== 'badge' && b.role !== 'badge' && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
        .map((b) => `${a.label} / ${b.label}`),
    );
    return {
      chips: cy.nodes('[role = "chip"]').length,
      edges: cy.edges().length,
      dotted: cy.edges().filter((edge) => edge.style('line-style') !== 'solid').length,
      panels: cy.nodes('[role = "panel"]').length,
      notes: cy.nodes('[role = "note"]').map((node) => node.data('label') as string),
      leastFont: Math.min(...words.map((node) => Number.parseFloat(node.style('font-size')) * cy.zoom())),
      overlapping,
      paper: cy.nodes('[role = "chip"]').first().style('background-color') as string,
      labels: cy.nodes().map((node) => node.data('label') as string),
      fonts: document.fonts.check('14px "Noto Sans SC Variable"', words.map((node) => node.data('label') as string).join('')),
    };
  });
}

/** How many colours the picture has, the canvas's layers one over the other. */
function colours(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = new Set<number>();
    for (const layer of document.querySelectorAll<HTMLCanvasElement>('[data-graph-canvas] canvas')) {
      const pixels = new Uint32Array(layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height).data.buffer);
      for (let i = 0; i < pixels.length; i += 7) seen.add(pixels[i]!);
    }
    return seen.size;
  });
}

describe.each(languages)('the graph in %s', (language) => {
  it('shows a first picture that can be read, with as many dotted lines as inferred links', async () => {
    const { overview: answer, departments } = await overview();
    const inferred = answer.edges.filter((edge) => edge.basis === 'INFERRED').length;
    const { page, problems, checkAccessibility, close } = await openPage(inLanguage(language, '/graph'));
    const picture = await drawn(page);
    expect(picture.overlapping).toEqual([]);
    expect(picture.leastFont).toBeGreaterThanOrEqual(11.99);
    expect(picture.fonts).toBe(true);
    expect(await colours(page)).toBeGreaterThan(20);
    expect(picture.chips).toBe(answer.nodes.filter((node) => node.kind !== 'DEPARTMENT').length);
    expect(picture.dotted).toBe(inferred);

    const gap = departments.nodes.flatMap((one) => one.gaps).find((one) => one.section === 'DIVISIONS' && one.gap === 'SECTION_MISSING')!;
    expect(picture.panels).toBe(1);
    expect(picture.notes[0]).toContain(String(gap.knownMinimum));
    expect(await page.locator('[data-gap=SECTION_MISSING]').first().isVisible()).toBe(true);
    await checkAccessibility();

    await page.goto(inLanguage(language, '/graph?view=table'));
    await page.waitForSelector('[data-graph-edges]');
    expect(await page.locator('[data-graph-edges] [data-inferred]').allInnerTexts()).toEqual(Array(inferred).fill(inferredWord[language]));
    expect(await page.locator('[data-graph-nodes] tbody tr').count()).toBe(picture.chips);
    await checkAccessibility();

    await page.goto(inLanguage(language, '/graph?view=tree'));
    await page.waitForSelector('[data-graph-tree]');
    expect(await page.locator('[data-graph-tree] [data-inferred]').count()).toBe(inferred);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the graph', () => {
  it('opens details by keyboard with a sentence, expands neighbours, and the address opens the same view; Back restores', async () => {
    const { page, problems, checkAccessibility, close } = await openPage('/graph');
    const first = await drawn(page);
    await page.focus('[data-graph-canvas]');
    // To the first chip, along to the leftmost column, and from that division to a duty.
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-graph-details] [data-evidence]');
    await checkAccessibility();
    const picked = new URL(page.url()).searchParams.get('pick');
    await page.locator('[data-graph-details] button[aria-expanded]:not([data-inferred])').click();
    await page.waitForFunction(
      (chips) =>
        (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph.nodes('[role = "chip"]')
          .length > chips,
      first.chips,
    );
    const expanded = await drawn(page);
    const address = page.url();
    expect(new URL(address).searchParams.get('open')).toBe(picked);
    await page.goBack();
    await page.waitForFunction(
      (chips) =>
        (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph.nodes('[role = "chip"]')
          .length === chips,
      first.chips,
    );
    const fresh = await openPage(address.slice(new URL(address).origin.length));
    await fresh.page.waitForSelector('[data-graph-details] [data-evidence]');
    await fresh.page.waitForFunction(
      (chips) =>
        (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph.nodes('[role = "chip"]')
          .length === chips,
      expanded.chips,
    );
    expect((await drawn(fresh.page)).labels.sort()).toEqual(expanded.labels.sort());
    expect([...problems, ...fresh.problems]).toEqual([]);
    await close();
    await fresh.close();
  });

  it('follows theme and language while it is open, and leaves a plain wheel to the page', async () => {
    const { page, problems, close } = await openPage('/graph');
    const light = await drawn(page);
    const tools = page.locator('header').first().locator('button');
    await tools.last().click();
    await page.waitForFunction(
      (paper) =>
        (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph
          .nodes('[role = "chip"]')
          .first()
          .style('background-color') !== paper,
      light.paper,
    );
    await tools.and(page.locator('[lang=en]')).click();
    await page.waitForFunction(() =>
      (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph
        .nodes('[role = "head"]')
        .some((head) => /Areas/.test(head.data('label') as string)),
    );
    const english = await drawn(page);
    expect(english.labels.some((label) => /^Areas \d+$/.test(label))).toBe(true);
    expect(english.dotted).toBe(light.dotted);
    const box = (await page.locator('[data-graph-canvas]').boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => window.scrollY > 0);
    const zoom = () =>
      page.evaluate(() => (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph.zoom());
    const before = await zoom();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (old) => (document.querySelector('[data-graph-canvas]') as HTMLElement & { __atlasGraph: Core }).__atlasGraph.zoom() > old,
      before,
    );
    expect(problems).toEqual([]);
    await close();
  });

  it('shows the list first on a phone, without sideways scrolling, and the canvas on request', async () => {
    const { page, problems, checkAccessibility, close } = await openPage('/graph', { width: 390, touch: true });
    await page.waitForSelector('[data-graph-tree]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await checkAccessibility();
    await page.goto('/graph?view=canvas');
    expect((await drawn(page)).leastFont).toBeGreaterThanOrEqual(11.99);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['force', 'hierarchy'])('lays out by %s without overlapping labels', async (layout) => {
    const { page, problems, close } = await openPage(`/graph?layout=${layout}`);
    const picture = await drawn(page);
    expect(picture.overlapping).toEqual([]);
    expect(picture.leastFont).toBeGreaterThanOrEqual(11.99);
    expect(problems).toEqual([]);
    await close();
  });
});
