import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { planLoad } from '../../../data/load/load-plan.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import { bytesOf, readFixture } from '../../fixtures/mandates/read-fixture.js';
import { encodeText } from '../../support/documents/encode-text.js';
import { makeDocx, paragraph } from '../../support/documents/make-docx.js';

const mandate = new TextDecoder().decode(readFixture('../formats/wenhe-culture.txt'));
const lines = mandate.trim().split('\n');

/** What a corpus with this one file loads as. */
async function loaded(file: string, bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-corpus-'));
  try {
    const entry = {
      file,
      title: null,
      kind: 'MANDATE',
      city: '990100',
      department: '汶河市文化和旅游局',
      issuer: null,
      number: null,
      date: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      origin: 'written for a test',
      expected: { duties: 4, divisions: 3 },
    };
    const manifest = { cities: [{ code: '990100', name: '汶河市', level: 'PREFECTURE_CITY' }], documents: [entry] };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, file), bytes);
    return buildBatches(await readCorpus(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a corpus whose document is', () => {
  test.each([
    [
      'mandate.html',
      encodeText(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('\r\n')}</body></html>`, 'gb18030'),
      'HTML',
      'gb18030',
    ],
    ['mandate.docx', makeDocx(lines.map((line) => paragraph(line)).join('')), 'DOCX', 'utf-8'],
    ['mandate.txt', bytesOf(mandate), 'TEXT', 'utf-8'],
  ])('%s becomes the same nodes, with the text that was taken out of it', async (file, bytes, format, encoding) => {
    const { batches, documents } = await loaded(file, bytes);
    expect(documents.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect(() => planLoad(batches)).not.toThrow();
    const nodes = batches.flatMap((batch) => batch.nodes);
    expect(nodes.find(({ label }) => label === 'Document')!.properties).toMatchObject({
      format,
      encoding,
      text: format === 'TEXT' ? mandate : mandate.trim(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(nodes.filter(({ label }) => label === 'Duty')).toHaveLength(4);
    expect(nodes.filter(({ label }) => label === 'Division')).toHaveLength(3);
  });
});
