import { z } from 'zod';
import { bibtex } from '../../../../data/cite/bibtex.js';
import { oneLine, type CitedSource } from '../../../../data/cite/cited-source.js';
import { cslJson } from '../../../../data/cite/csl-json.js';
import { gbt7714 } from '../../../../data/cite/gbt7714.js';
import { plainText } from '../../../../data/cite/plain-text.js';
import { cslItem } from '../../../support/cite/csl-item.js';
import { readBibtex } from '../../../support/cite/read-bibtex.js';

const sha256 = '0123456789abcdef'.repeat(4);
const address = 'https://atlas.example.org/cite/duty-0000000000000000?doc=document-1&source=0123456789ab&quote=aaaaaaaaaaaa';

function source(document: Partial<CitedSource['document']> = {}, rest: Partial<CitedSource> = {}): CitedSource {
  return {
    fact: 'duty-0000000000000000',
    document: {
      id: 'document-1',
      title: '某市某局职责',
      number: '某编〔2020〕1号',
      date: '2020-03-05',
      issuer: '某市人民政府',
      supplied: [],
      sha256,
      ...document,
    },
    passage: { quote: '负责信用体系建设。', start: 10, end: 19, path: '二、（十六）' },
    rule: null,
    link: null,
    dataset: 'c-p-s',
    accessed: '2026-11-23',
    address,
    ...rest,
  };
}

describe('GB/T 7714—2015', () => {
  it('gives issuer, title and number, place, date, day of looking it up, and address', () => {
    expect(gbt7714(source())).toBe(
      `某市人民政府. 某市某局职责:某编〔2020〕1号[EB/OL]. 2020:二、（十六）(2020-03-05)[2026-11-23]. ${address}.`,
    );
  });

  it('says what nobody gives in the words of the standard, and invents nothing', () => {
    expect(gbt7714(source({ number: null, date: null, issuer: null }))).toBe(
      `佚名. 某市某局职责[EB/OL]. [出版者不详],[日期不详]:二、（十六）[2026-11-23]. ${address}.`,
    );
  });

  it('sets brackets round what is ours', () => {
    const ours = source({ supplied: ['title', 'issuer', 'date', 'number'] });
    expect(gbt7714(ours)).toBe(
      `[某市人民政府]. 某市某局职责[题名自拟]:[某编〔2020〕1号][EB/OL]. [2020]:二、（十六）([2020-03-05])[2026-11-23]. ${address}.`,
    );
    expect(gbt7714(source({ title: '某局职责[题名自拟]', supplied: ['title'] })).match(/题名自拟/gu)).toHaveLength(1);
  });

  it('gives a date in the precision that is known', () => {
    expect(gbt7714(source({ date: '2020' }))).toContain('. 2020:二、（十六）[2026-11-23].');
    expect(gbt7714(source({ date: '2020-03' }))).toContain('. 2020:二、（十六）(2020-03)[2026-11-23].');
  });

  it('cites a whole document without a place', () => {
    expect(gbt7714(source({}, { passage: null }))).toContain('[EB/OL]. 2020(2020-03-05)[2026-11-23]');
  });
});

const hostile = [
  'a{b}c\\d$e&f#g%h_i^j~k"l@m',
  '}} , title = {x}, note = {',
  '\\{\\}\\',
  '三行\n  之间\r\n没有空格',
  '<script>alert(1)</script>',
  '"quoted", and, commas',
  '𠀀𠮷 four bytes',
  '\u0000\u0007bell',
  '=1+1',
];

describe.each(hostile)('of %j', (words) => {
  const full = source(
    { title: words, number: words, issuer: words },
    { passage: { quote: words, start: 0, end: 5, path: words }, rule: words },
  );

  it('BibTeX can be read again, with the same words in each field', () => {
    const { key, fields } = readBibtex(bibtex(full));
    expect(key).toMatch(/^duty-0{16}-[0-9a-f]{6}$/u);
    expect(fields['title']).toBe(oneLine(words));
    expect(fields['author']).toBe(oneLine(words));
    expect(fields['number']).toBe(oneLine(words));
    expect(fields['note']).toContain(`「${oneLine(words)}」`);
    expect(fields).toMatchObject({ year: '2020', month: 'mar', url: address, urldate: '2026-11-23' });
  });

  it('CSL-JSON keeps to its schema', () => {
    const [item, ...others] = z.array(cslItem).parse(JSON.parse(cslJson(full)));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      title: oneLine(words),
      author: [{ literal: oneLine(words) }],
      issued: { 'date-parts': [[2020, 3, 5]] },
      URL: address,
    });
  });

  it('a reference is one line', () => {
    for (const text of [gbt7714(full), plainText(full), plainText(full, 'en')]) {
      expect(text).not.toMatch(/\p{Cc}/u);
      expect(text).toContain(oneLine(words));
    }
  });
});

it('BibTeX and CSL-JSON leave out what nobody gives, and say so', () => {
  const bare = source({ number: null, date: null, issuer: null });
  const { fields } = readBibtex(bibtex(bare));
  expect(Object.keys(fields).sort()).toEqual(['langid', 'note', 'title', 'url', 'urldate']);
  expect(fields['note']).toContain('文号、日期、责任者不详');
  expect(JSON.parse(cslJson(bare))[0]).not.toHaveProperty('issued');
});

it('an inferred fact says so in every form that has room for it', () => {
  const inferred = source({}, { rule: 'division-name' });
  for (const text of [bibtex(inferred), cslJson(inferred), plainText(inferred)]) expect(text).toContain('推断');
  expect(plainText(inferred, 'en')).toContain('inferred (rule division-name)');
});

describe('a link', () => {
  const link = {
    side: 'RIGHT',
    relation: 'BROADER',
    score: 0.83,
    suggested: true,
    method: 'a-method/2',
    reviewStatus: 'CHANGED',
    judgedRelation: 'CLOSE',
    reviewers: ['甲', '乙'],
    other: '《另一市职责》二、（三）',
  } as const;

  it('is said to be inferred in every form, with method, score, the other sentence, and who judged what', () => {
    const cited = source({}, { link });
    const [csl] = z.array(cslItem).parse(JSON.parse(cslJson(cited)));
    for (const text of [gbt7714(cited), readBibtex(bibtex(cited)).fields['note'], csl!.note, plainText(cited)]) {
      for (const part of ['右句', '推断', 'a-method/2', '0.83', '更宽', '《另一市职责》二、（三）', '改为「相近」（甲、乙）'])
        expect(text).toContain(part);
    }
    for (const part of ['right sentence', 'inferred', 'a-method/2', '0.83', 'broader', 'changed in review to “close” (甲; 乙)'])
      expect(plainText(cited, 'en')).toContain(part);
  });

  it.each([
    ['UNREVIEWED', '未经复核'],
    ['ACCEPTED', '认可为「右句更宽」（甲、乙）'],
    ['REJECTED', '复核否定（甲、乙）'],
    ['CONTESTED', '分歧'],
    ['STALE', '文字已变'],
  ] as const)('that is %s says so', (reviewStatus, words) => {
    const judgedRelation = reviewStatus === 'ACCEPTED' ? 'BROADER' : null;
    expect(gbt7714(source({}, { link: { ...link, reviewStatus, judgedRelation } }))).toContain(words);
  });

  it('that the method does not suggest is not called one', () => {
    const cited = source({}, { link: { ...link, suggested: false, relation: 'RELATED' } });
    expect(plainText(cited)).toContain('不足以建议为对应');
    expect(plainText(cited, 'en')).toContain('too low');
  });

  it('gives its two sentences keys of their own, also where they have the same words', () => {
    const keys = (['LEFT', 'RIGHT'] as const).map((side) => readBibtex(bibtex(source({}, { link: { ...link, side } }))).key);
    expect(new Set(keys).size).toBe(2);
  });
});

it('lines of Chinese are joined without a space, words of Latin with one', () => {
  expect(oneLine('负责\n  信用')).toBe('负责信用');
  expect(oneLine('one\ntwo')).toBe('one two');
});
