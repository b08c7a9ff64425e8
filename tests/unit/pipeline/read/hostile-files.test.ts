import { zipSync } from 'fflate';
import { decode, maxBytes } from '../../../../data/pipeline/read/decode.js';
import { ReadError } from '../../../../data/pipeline/read/read-error.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';
import { inList, listDefinition, listInstance, makeDocx, paragraph, wordPart } from '../../../support/documents/make-docx.js';

/** Of the processor, so that a busy machine is no failure: far above what reading takes, far below what quadratic time would. */
const seconds = 4;

function timed<T>(work: () => T): T {
  const begun = process.cpuUsage();
  const result = work();
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(seconds);
  return result;
}

function code(bytes: Uint8Array): string {
  return timed(() => {
    try {
      decode(bytes);
      return 'read';
    } catch (error) {
      if (error instanceof ReadError) return error.code;
      throw error;
    }
  });
}

describe('pages made to hurt', () => {
  const text = (html: string) => timed(() => decode(bytesOf(html)).text);

  test.each([
    ['nested divisions', `${'<div>'.repeat(100_000)}一${'</div>'.repeat(100_000)}`, '一'],
    ['nested tables', `${'<table><tr><td>甲'.repeat(30_000)}`, '甲\n'.repeat(29_999) + '甲'],
    ['nested lists', `${'<ul><li>'.repeat(100_000)}一`, '一'],
    ['end tags of nothing', `<p>${'</table></ul></span></li></td></tr></ol>'.repeat(20_000)}一`, '一'],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>一</p>`, '一'],
    ['comments left open', `<p>一</p>${'<!-- '.repeat(200_000)}`, '一'],
    ['unclosed buttons and selects', `<p>一</p>${'<button><select><noscript>'.repeat(20_000)}`, '一'],
    ['an unclosed script', `<p>一</p><script>${'</scrip'.repeat(200_000)}`, '一'],
    ['a list that counts from afar', '<ol type=I start=999999999><li>一</ol>', '999999999. 一'],
  ])('%s are read in linear time', (_, body, expected) => {
    expect(text(`<html><body>${body}`)).toBe(expected);
  });

  test('five megabytes of < are text, and inside a page too', () => {
    const signs = '<'.repeat(5_000_000);
    expect(text(signs)).toBe(signs);
    expect(text(`<html><body>${signs}`)).toBe(signs);
    expect(text(`<html><body>${signs}𠀀`)).toBe(`${signs}𠀀`);
    expect(text(`<html><body>一${'\n'.repeat(5_000_000)}二`)).toBe('一二');
  });

  test('a million broken entities stay as they are printed', () => {
    expect(text(`<html><body>${'&a'.repeat(1_000_000)}`)).toHaveLength(2_000_000);
  });
});

describe('Word documents made to hurt', () => {
  test('a part that unpacks to more than the limit is not unpacked whole', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(65 * 1024 * 1024), { level: 1 }] });
    expect(bomb.length).toBeLessThan(maxBytes);
    expect(code(bomb)).toBe('TOO_LARGE');
    // the same, with a directory that says it were small
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const entry = view.getUint32(bomb.length - 6, true);
    view.setUint32(entry + 24, 1000, true);
    expect(code(bomb)).toBe('TOO_LARGE');
  });

  test('numbers that grow a small file are cut short', () => {
    const long = '长'.repeat(100_000);
    const body = paragraph('一', inList(1, 0)).repeat(20_000);
    const bytes = makeDocx(body, {
      'word/numbering.xml': wordPart('numbering', listDefinition(0, [['decimal', long]]) + listInstance(1, 0)),
    });
    expect(timed(() => decode(bytes).text.length)).toBeLessThan(20_000 * 70);
  });

  test('declared entities are not expanded', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${lol}]>${wordPart('document', `<w:body>${paragraph('一&e9;')}</w:body>`).replace(/^<\?xml[^>]*>/u, '')}`;
    expect(timed(() => decode(makeDocx('', { 'word/document.xml': xml })).text)).toBe('一&e9;');
  });

  test('deep nesting is read in linear time', () => {
    expect(timed(() => decode(makeDocx(`${'<w:sdt>'.repeat(200_000)}${paragraph('一')}${'</w:sdt>'.repeat(200_000)}`)).text)).toBe('一');
    const tables = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('一')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
    expect(timed(() => decode(makeDocx(tables)).text)).toBe('一');
  });

  const whole = makeDocx(paragraph('一'));
  const changed = (at: number) => whole.map((byte, i) => (i === at ? byte ^ 0xff : byte));
  test.each([
    ['cut off', whole.slice(0, -30), 'DAMAGED'],
    ['cut off early', whole.slice(0, 100), 'DAMAGED'],
    ['four bytes', whole.slice(0, 4), 'DAMAGED'],
    ['changed inside', changed(560), 'DAMAGED'],
    ['without its text', zipSync({ 'word/styles.xml': bytesOf('<a/>') }), 'DAMAGED'],
    ['with text that breaks off', makeDocx('', { 'word/document.xml': '<w:document><w:body><w:p>' }), 'DAMAGED'],
    ['with text in no encoding', zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe) }), 'ENCODING'],
    ['without words', makeDocx(''), 'EMPTY'],
    ['of tables of figures', zipSync({ 'xl/workbook.xml': bytesOf('<a/>') }), 'BINARY'],
    ['of no document', zipSync({ 'a.txt': bytesOf('一') }), 'BINARY'],
  ])('one %s is refused', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  test('every cut and every changed byte gives text or a clear refusal', () => {
    for (let at = 5; at < whole.length; at += 3) {
      code(whole.slice(0, at));
      code(changed(at));
    }
  });
});

test('a file over the limit is refused unread', () => {
  expect(code(new Uint8Array(maxBytes + 1))).toBe('TOO_LARGE');
});
