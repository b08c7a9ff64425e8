import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { divisionCorpus } from '../fixtures/mandates/division-corpus.js';
import { inferredWord, inLanguage, languages } from '../support/browser/languages.js';
import { markedSentence } from '../support/browser/marked-sentence.js';
import { openPage } from '../support/browser/open-page.js';
import { startAtlas, type RunningAtlas } from '../support/server/start-atlas.js';

let atlas: RunningAtlas;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-divisions-'));
  const { manifest, documents } = divisionCorpus();
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const { entry, bytes } of documents) await writeFile(join(folder, entry.file), bytes);
  atlas = await startAtlas({ env: { ATLAS_CORPUS: folder } });
}, 180_000);
afterAll(async () => {
  await atlas.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Department {
  id: string;
  duties: { assignments: { basis: string; division: { id: string } }[] }[];
  divisions: { id: string; assignments: { basis: string }[]; clauses: { id: string; text: string }[] }[];
}

async function department(name: string): Promise<Department> {
  const query = `{ department(name: "${name}") { id duties { assignments { basis division { id } } } divisions { id assignments { basis } clauses { id text } } } }`;
  const response = await fetch(`${atlas.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { department: Department } }).data.department;
}

describe.each(languages)('Duties of divisions in %s', (language) => {
  it('stand under their division, each with the duties it leads to, solid or marked as inferred', async () => {
    const { id, duties, divisions } = await department('云川市民政局');
    const { page, checkAccessibility, close } = await openPage(atlas.url + inLanguage(language, `/department/${id}`), { width: 390 });
    await page.waitForSelector('[data-division-clauses]');
    expect(await page.locator('[data-division-clauses] > ol > li').count()).toBe(divisions.flatMap(({ clauses }) => clauses).length);
    const all = [...duties, ...divisions].flatMap(({ assignments }) => assignments);
    const inferred = all.filter(({ basis }) => basis === 'INFERRED').length;
    expect(await page.getByText(inferredWord[language], { exact: true }).count()).toBe(inferred);
    expect(await page.locator('[data-division] [data-basis=STATED]').count()).toBe(
      divisions.flatMap(({ assignments }) => assignments).filter(({ basis }) => basis === 'STATED').length,
    );
    const chips = duties.reduce((sum, { assignments }) => sum + new Set(assignments.map(({ division }) => division.id)).size, 0);
    expect(await page.locator('[data-duty] a[href*="#division-"]').count()).toBe(chips);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await checkAccessibility();
    await close();
  });

  it('answer a question first, with the sentence one click away', async () => {
    const { page, checkAccessibility, close } = await openPage(
      atlas.url + inLanguage(language, `/?q=${encodeURIComponent('公路绿化由哪个股负责')}`),
    );
    const sentence = page.locator('[data-division-sentence]').first();
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain('负责公路绿化和公路标志标线的管理；');
    expect(await page.locator('article').first().getAttribute('data-division-sentence')).toBe('');
    await checkAccessibility();
    await sentence.locator('[data-evidence]').click();
    await page.waitForURL(/\/document\//u);
    expect(await markedSentence(page)).toBe('负责公路绿化和公路标志标线的管理；');
    await close();
  });
});

it('an address that names a sentence opens its folded list there', async () => {
  const { id, divisions } = await department('兰河县交通运输局');
  const long = divisions.find(({ clauses }) => clauses.length > 5)!;
  const { page, close } = await openPage(`${atlas.url}/department/${id}#${long.clauses.at(-1)!.id}`);
  const target = page.locator('[data-target]');
  await target.waitFor();
  expect(await target.innerText()).toContain(long.clauses.at(-1)!.text);
  await close();
});
