import { parsedJson } from '../../../../api/cli/json/parsed-json.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf, readFixture } from '../../../fixtures/mandates/read-fixture.js';
import { encodeText, encodeUtf16 } from '../../../support/documents/encode-text.js';
import { inList, listDefinition, listInstance, makeDocx, paragraph, wordPart } from '../../../support/documents/make-docx.js';

const plain = readFixture('../formats/wenhe-culture.txt');
const mandate = new TextDecoder().decode(plain);
const lines = mandate.trim().split('\n');

const marks: readonly RegExp[] = [/^[一二三四五]、/u, /^（[一二三四五]）/u, /^\d\. /u];
const levelOf = (line: string) => marks.findIndex((mark) => mark.test(line));
const bare = (line: string) => marks.reduce((rest, mark) => rest.replace(mark, ''), line);

const page = `<!DOCTYPE html>\n<html>\n<head><title>汶河市</title></head>\n<body>\n${lines
  .map((line) => `<p style="text-indent:2em"><span>${line.slice(0, 9)}</span><b>${line.slice(9, 14)}</b>\n${line.slice(14)}</p>`)
  .join('\n')}\n</body></html>`;

/** Items as list items whose numbers the browser prints. */
const listed = lines
  .map((line, i) => {
    const styles = ['cjk-ideographic', 'none', 'decimal'];
    const level = levelOf(line);
    if (level < 0 || level === 1) return `<div>${line}</div>`;
    const before = lines.slice(0, i).filter((other) => levelOf(other) === level);
    return `<ol style="list-style-type:${styles[level]}" start="${level === 0 ? before.length + 1 : line[0]}"><li>${bare(line)}</li></ol>`;
  })
  .join('');

const docx = makeDocx(
  lines.map((line) => (levelOf(line) < 0 ? paragraph(line) : paragraph(bare(line), inList(1, levelOf(line))))).join(''),
  {
    'word/numbering.xml': wordPart(
      'numbering',
      listDefinition(0, [
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%3.'],
      ]) + listInstance(1, 0),
    ),
  },
);

/** All that is said of the bodies, without places. */
function facts(bytes: Uint8Array): unknown {
  const { document, organizations } = parsedJson(parseDocument(bytes));
  const placeless: unknown = JSON.parse(
    JSON.stringify(organizations, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  );
  return { title: document.title, kind: document.kind, organizations: placeless };
}

interface Quoted {
  quote: string;
  start: number;
  end: number;
}

function quotesIn(value: unknown): Quoted[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'quote' in value ? [value as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

describe('one mandate in every format says the same', () => {
  const expected = facts(plain);

  test.each([
    ['GB18030', encodeText(mandate, 'gb18030'), 'TEXT', 'gb18030'],
    ['UTF-16', encodeUtf16(`\ufeff${mandate}`, false), 'TEXT', 'utf-16le'],
    ['a page', bytesOf(page), 'HTML', 'utf-8'],
    ['a page in GB2312', encodeText(page.replace('<head>', '<head><meta charset="gb2312">'), 'gb18030'), 'HTML', 'gb18030'],
    ['a page with automatic numbers', bytesOf(`<html><body>${listed}</body></html>`), 'HTML', 'utf-8'],
    ['a Word document with automatic numbers', docx, 'DOCX', 'utf-8'],
  ])('%s', (_, bytes, format, encoding) => {
    expect(facts(bytes)).toEqual(expected);
    const parsed = parseDocument(bytes);
    const { document } = parsedJson(parsed);
    expect(document).toMatchObject({ format, encoding, text: parsed.document.text });
    const text = Array.from(document.text!);
    const quotes = quotesIn(parsed);
    expect(quotes.length).toBeGreaterThan(30);
    for (const { quote, start, end } of quotes) expect(text.slice(start, end).join('')).toBe(quote);
  });

  test('a plain text in UTF-8 is not printed again', () => {
    expect(parsedJson(parseDocument(plain)).document).toMatchObject({ format: 'TEXT', encoding: 'utf-8' });
    expect(parsedJson(parseDocument(plain)).document).not.toHaveProperty('text');
  });
});
