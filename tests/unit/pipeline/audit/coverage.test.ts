import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKinds } from '../../../../graph-schema/model/vocabulary.js';
import { coverageOf, type Coverage } from '../../../../data/pipeline/audit/coverage.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { ownCorpus } from '../../../../data/load/records/corpus-dataset.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';
import { randomNumbers } from '../../../support/random-numbers.js';

const unassignedOf = ({ unassigned }: Coverage) => unassigned.reduce((sum, { start, end }) => sum + end - start, 0);

/** The sums hold, and the stretches are the whole text, each code point once. */
function expectWhole(coverage: Coverage, characters: number): void {
  expect(coverage.characters).toBe(characters);
  expect(coverage.assigned + coverage.furniture + coverage.repeated + unassignedOf(coverage)).toBe(characters);
  let at = 0;
  for (const { start, end } of coverage.spans) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(characters);
}

const files = readdirSync(ownCorpus).filter((name) => name.endsWith('.txt'));
const mandate = readFileSync(new URL('../../../fixtures/audit/corpus/hekou-forestry.txt', import.meta.url), 'utf8');

describe('the coverage of a document', () => {
  test.each(files)('counts every character of %s once, whatever kind it is read as', (file) => {
    const bytes = new Uint8Array(readFileSync(join(ownCorpus, file)));
    for (const kind of documentKinds) {
      const parsed = parseDocument(bytes, { kind });
      const coverage = coverageOf(parsed);
      expectWhole(coverage, Array.from(parsed.document.text).length);
      // what the reading reports as unassigned is all of it
      expect(coverage.unassigned).toEqual(parsed.unassigned.map(({ start, end }) => ({ start, end })));
    }
  });

  test('nothing of a text that is read as no kind is silent: its words are unassigned', () => {
    const parsed = parseDocument(bytesOf('甲。\r\n𠮷林 县；\u3000\n'), { kind: 'OTHER' });
    const coverage = coverageOf(parsed);
    expect(coverage.unassigned).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 9 },
    ]);
    expect(coverage).toMatchObject({ characters: 11, assigned: 0, furniture: 4, repeated: 0 });
  });

  test('a copy of the text counts as repeated, what stands between the copies as furniture', () => {
    const parsed = parseDocument(bytesOf(`${mandate}\n----\n${mandate}`));
    const coverage = coverageOf(parsed);
    expectWhole(coverage, parsed.document.length);
    expect(coverage.repeated).toBe(Array.from(mandate.trim()).length);
    expect(coverage.assigned).toBe(coverageOf(parseDocument(bytesOf(mandate))).assigned);
  });

  test('what nothing explains is unassigned even where the reading did not report it', () => {
    const parsed = parseDocument(bytesOf(mandate));
    const silent = { ...parsed, uses: parsed.uses.filter(({ kind }) => kind !== 'StaffQuota'), unassigned: [] };
    const words = coverageOf(silent).unassigned.map(({ start, end }) => Array.from(mandate).slice(start, end).join(''));
    expect(words.some((text) => text.includes('核定编制30名'))).toBe(true);
    expect(words.some((text) => text.includes('此处原件不清'))).toBe(true);
  });

  test('a fact stands above a heading, and the narrower fact above the wider', () => {
    const { document } = parseDocument(bytesOf('一二三四五六七八九十'), { kind: 'OTHER' });
    const { spans, assigned } = coverageOf({
      document,
      uses: [
        { start: 0, end: 8, use: 'FACT', kind: 'Duty' },
        { start: 2, end: 4, use: 'FACT', kind: 'Division' },
        { start: 1, end: 10, use: 'HEADING', kind: 'heading' },
      ],
      unassigned: [{ start: 0, end: 10, text: '' }],
    });
    expect(spans.map(({ start, end, kind }) => [start, end, kind])).toEqual([
      [0, 2, 'Duty'],
      [2, 4, 'Division'],
      [4, 8, 'Duty'],
      [8, 10, 'heading'],
    ]);
    expect(assigned).toBe(8);
  });

  test('the sums hold for random parts of texts, in random lines, with CRLF, masks and characters outside the basic plane', () => {
    const random = randomNumbers(20);
    const texts = [mandate, ...files.map((file) => readFileSync(join(ownCorpus, file), 'utf8'))].map((text) => Array.from(text));
    const strange = ['𠮷', '\r\n', '\u3000', '\u00a0', '联系人：欧阳某某 电话：87654321\n', '🌲', '\t', '（', '。', '12'];
    for (let round = 0; round < 150; round++) {
      const pieces = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
        const text = texts[Math.floor(random() * texts.length)]!;
        const start = Math.floor(random() * text.length);
        const piece = text.slice(start, start + Math.floor(random() * 300)).join('');
        return piece + strange[Math.floor(random() * strange.length)]!;
      });
      const kind = documentKinds[round % documentKinds.length]!;
      const parsed = parseDocument(bytesOf(`甲${pieces.join(random() < 0.5 ? '\n' : '')}`), { kind });
      expectWhole(coverageOf(parsed), Array.from(parsed.document.text).length);
    }
  });
});
