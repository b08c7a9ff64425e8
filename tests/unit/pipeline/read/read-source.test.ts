import { ReadError } from '../../../../data/pipeline/read/read-error.js';
import { readSource } from '../../../../data/pipeline/read/read-source.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

const sentence = '负责全市海洋经济运行监测和统计工作，组织协调跨区域的重大问题。';

describe('reading a file', () => {
  test('offsets count code points: a character outside the basic plane is one, CRLF is two, the byte-order mark none', () => {
    const source = readSource(bytesOf('\ufeff𠮷林县\r\n渔业局'));
    expect(source.length).toBe(8);
    expect(source.shape).toHaveLength(8);
    expect(source.slice(0, 3)).toBe('𠮷林县');
    expect(source.slice(5, 8)).toBe('渔业局');
  });

  test('a text that stands twice is read once, with a separator or without', () => {
    for (const gap of ['', '\n\n  \n']) {
      const source = readSource(bytesOf(sentence + gap + sentence));
      expect(source.slice(source.body.start, source.body.end)).toBe(sentence);
      expect(source.copies.map(({ start, end }) => source.slice(start, end))).toEqual([sentence]);
    }
  });

  test('a line of dashes is no repeat, and a text that stands one and a half times is none either', () => {
    expect(readSource(bytesOf('-'.repeat(200))).copies).toEqual([]);
    expect(readSource(bytesOf(sentence + sentence.slice(0, 20))).copies).toEqual([]);
  });

  test('full-width digits, stray spaces and narrow punctuation are normalised in the shape only', () => {
    const text = '１．负责（试点）工作,\u00a0协调;';
    const source = readSource(bytesOf(text));
    expect(source.text).toBe(text);
    expect(source.shape).toBe('1.负责（试点）工作， 协调；');
  });

  test('a contact person, telephone and mailbox are masked with as many marks, in both copies; the office stays', () => {
    const notice = '请按时报送。\n联系人：市海洋局综合计划科  欧阳某某   电 话：87654321\n邮 箱：someone@example.cn\n附件：名单\n';
    const source = readSource(bytesOf(notice + notice));
    expect(source.length).toBe(notice.length * 2);
    expect(source.text).toContain(
      '市海洋局综合计划科  ＊＊＊＊   电 话：＊＊＊＊＊＊＊＊\n邮 箱：＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊\n附件：名单',
    );
    expect(source.text).not.toMatch(/欧阳|87654321|someone/u);
  });

  test("the office's own line is public", () => {
    const text = '值班电话：010-12345678\n传真：010-12345679\nEmail：office@example.cn';
    expect(readSource(bytesOf(text)).text).toBe(text);
  });

  test.each([
    ['empty', new Uint8Array(), 'EMPTY', null],
    ['white space', bytesOf(' \n\u3000'), 'EMPTY', null],
    ['binary', new Uint8Array([0xe5, 0, 0x41]), 'BINARY', 1],
    ['two bytes of another encoding amid', new Uint8Array([...bytesOf('海洋'), 0xb8, 0xd6]), 'ENCODING', 6],
    ['cut off inside a character', bytesOf('海洋').slice(0, 5), 'ENCODING', 5],
  ])('%s bytes are refused with the place', (_, bytes, code, offset) => {
    try {
      readSource(bytes);
      throw new Error('was read');
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError);
      expect(error).toMatchObject({ code, offset });
    }
  });
});
