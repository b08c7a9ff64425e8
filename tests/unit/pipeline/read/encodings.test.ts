import { decode } from '../../../../data/pipeline/read/decode.js';
import { ReadError } from '../../../../data/pipeline/read/read-error.js';
import { bytesOf, readFixture } from '../../../fixtures/mandates/read-fixture.js';
import { encodeText, encodeUtf16 } from '../../../support/documents/encode-text.js';

const mandate = new TextDecoder().decode(readFixture('../formats/wenhe-culture.txt'));
const traditional = '臨江市海洋局主要職責內設機構和人員編制規定\n（一）負責全市海洋經濟運行監測和統計工作，組織協調跨區域的重大問題。\n';
const joined = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function failure(bytes: Uint8Array): ReadError {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('the encoding of a text', () => {
  test.each([
    ['UTF-8', bytesOf(mandate), 'utf-8', mandate],
    ['UTF-8 with byte-order mark', bytesOf(`\ufeff${mandate}`), 'utf-8', mandate],
    ['GB18030', encodeText(mandate, 'gb18030'), 'gb18030', mandate],
    ['a line of GBK', encodeText('负责全市文化工作。', 'gb18030'), 'gb18030', '负责全市文化工作。'],
    ['GB18030 with byte-order mark', joined([0x84, 0x31, 0x95, 0x33], encodeText(mandate, 'gb18030')), 'gb18030', mandate],
    ['GB18030 with a character of four bytes', joined(encodeText(mandate, 'gb18030'), [0x95, 0x32, 0x82, 0x36]), 'gb18030', `${mandate}𠀀`],
    ['traditional characters in GBK', encodeText(traditional, 'gb18030'), 'gb18030', traditional],
    ['Big5', encodeText(traditional, 'big5'), 'big5', traditional],
    ['UTF-16 LE', encodeUtf16(`\ufeff${mandate}`, false), 'utf-16le', mandate],
    ['UTF-16 BE', encodeUtf16(`\ufeff${mandate}`, true), 'utf-16be', mandate],
    ['UTF-16 LE without mark', encodeUtf16(mandate, false), 'utf-16le', mandate],
    ['UTF-16 BE without mark', encodeUtf16(mandate, true), 'utf-16be', mandate],
    ['UTF-16 without mark, line end or digit', encodeUtf16('负责全市文化工作。', false), 'utf-16le', '负责全市文化工作。'],
    ['a line of English', bytesOf('Department of Culture'), 'utf-8', 'Department of Culture'],
  ])('%s is detected and read', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, format: 'TEXT' });
  });

  test('a page that has too few Chinese characters to tell is read in the encoding that it declares', () => {
    const page = (charset: string) =>
      joined(
        bytesOf(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>`),
        [0xa1, 0xb6],
        bytesOf('A</p>'),
      );
    expect(decode(page('gb2312'))).toEqual({ text: '《A', encoding: 'gb18030', format: 'HTML' });
    expect(failure(page('iso-8859-1')).code).toBe('ENCODING');
  });

  test('a page in UTF-8 that says it is GB2312 is read in UTF-8', () => {
    const page = `<html><head><meta charset="gb2312"></head><body><p>${traditional}</p></body></html>`;
    expect(decode(bytesOf(page))).toMatchObject({ encoding: 'utf-8', format: 'HTML' });
  });

  const utf8 = bytesOf(mandate);
  const gb = encodeText(mandate, 'gb18030');
  const utf16 = encodeUtf16(mandate, false);
  test.each([
    ['a bad byte amid UTF-8', joined(utf8.slice(0, 300), [0xff], utf8.slice(300)), 300],
    ['two bytes of GBK amid UTF-8', joined(utf8.slice(0, 300), [0xb8, 0xd6], utf8.slice(300)), 300],
    ['UTF-8 cut off inside a character', utf8.slice(0, 302), 302],
    ['a bad byte amid GB18030', joined(gb.slice(0, 200), [0xff], gb.slice(200)), 200],
    ['GB18030 cut off inside a character', gb.slice(0, 201), 201],
    ['UTF-16 cut off inside a character', utf16.slice(0, 301), 301],
  ])('%s is an error that names the byte', (_, bytes, offset) => {
    expect(failure(bytes)).toMatchObject({ code: 'ENCODING', offset });
    expect(failure(bytes).message).toContain(String(offset));
  });

  test('bytes of no text are refused, with the place', () => {
    let seed = 7;
    const random = Uint8Array.from({ length: 5000 }, () => ((seed = (seed * 1103515245 + 12345) % 2147483648) >> 16) & 0xff);
    expect(failure(random)).toMatchObject({ code: 'BINARY', offset: random.indexOf(0) });
    expect(failure(random.map((byte) => byte || 1))).toMatchObject({ code: 'ENCODING' });
    expect(failure(Uint8Array.from({ length: 999 }, (_, i) => 0xa0 + (i % 64)))).toMatchObject({ code: 'ENCODING' });
  });

  test.each([
    ['a PDF', [...bytesOf('%PDF-1.7\n')], /PDF/u],
    ['a legacy Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], /legacy Office/u],
    ['rich text', [...bytesOf('{\\rtf1\\ansi 汶河')], /\.rtf/u],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], /PNG/u],
    ['an archive', [0x1f, 0x8b, 8, 0], /gzip/u],
    ['a web archive', [...bytesOf('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n')], /\.mht/u],
    ['XML', [...bytesOf('<?xml version="1.0"?><a><b>汶河</b></a>')], /XML/u],
  ])('%s is called by its name, with what to do', (_, bytes, name) => {
    const error = failure(Uint8Array.from(bytes));
    expect(error.code).toBe('BINARY');
    expect(error.message).toMatch(name);
    expect(error.remedy).toMatch(/save|unpack/u);
  });
});
