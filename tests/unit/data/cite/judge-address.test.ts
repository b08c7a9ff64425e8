import { citeLinkPath, citePath, quoteHash, sideOfAddress, sourceHash } from '../../../../data/cite/cite-address.js';
import { judgeAddress } from '../../../../data/cite/judge-address.js';

const file = 'ab'.repeat(32);
const other = 'cd'.repeat(32);
const standing = (quote: string | null, sha256 = file, id = 'document-1') => ({ document: { id, sha256 }, quote });
const address = (quote: string | null, sha256: string | null = file) => ({
  fact: 'duty-1',
  document: 'document-1',
  source: sha256 === null ? null : sourceHash(sha256),
  quote: quote === null ? null : quoteHash(quote),
});

it.each([
  ['the same file and words', address('甲'), [standing('甲')], 'UNCHANGED', 0],
  ['the same words in another file', address('甲'), [standing('甲', other)], 'FILE_CHANGED', 0],
  ['other words', address('甲'), [standing('乙')], 'SENTENCE_CHANGED', -1],
  ['no words at all', address('甲'), [], 'SENTENCE_CHANGED', -1],
  ['nothing', address('甲'), null, 'FACT_GONE', -1],
  ['one of several sentences', address('乙'), [standing('甲'), standing('乙')], 'UNCHANGED', 1],
  ['the same words in two documents', address('甲'), [standing('甲', other, 'document-2'), standing('甲', other)], 'FILE_CHANGED', 1],
  ['a whole document', address(null), [standing(null)], 'UNCHANGED', 0],
  ['a whole document that changed', address(null), [standing(null, other)], 'FILE_CHANGED', 0],
  ['an address without hashes', address(null, null), [standing('甲')], 'UNCHECKED', -1],
] as const)('%s', (_name, asked, now, status, cited) => {
  expect(judgeAddress(asked, now)).toEqual({ status, cited });
});

it('hashes that are none are as good as missing', () => {
  expect(judgeAddress({ fact: 'duty-1', document: null, source: 'zzzzzz', quote: 'a' }, [standing('甲')])).toMatchObject({
    status: 'UNCHECKED',
  });
});

it('an address holds nothing that must be encoded', () => {
  const path = citePath('duty-0123456789abcdef', { id: 'document-0123456789abcdef', sha256: file }, '一句话。');
  expect(path).toMatch(/^\/cite\/[\w-]+\?doc=[\w-]+&source=[0-9a-f]{12}&quote=[0-9a-f]{12}$/u);
});

it('the address of a link holds both of its sentences', () => {
  const sentences = [standing('甲'), standing('乙', other, 'document-2')];
  const path = citeLinkPath('alignment-c1', sentences);
  expect(path).toMatch(/^\/cite\/alignment-c1\?doc=[\w.-]+&source=[0-9a-f.]+&quote=[0-9a-f.]+$/u);
  const asked = new URL(path, 'http://localhost').searchParams;
  const whole = { fact: 'alignment-c1', document: asked.get('doc'), source: asked.get('source'), quote: asked.get('quote') };
  sentences.forEach((one, index) => expect(judgeAddress(sideOfAddress(whole, index), [one])).toEqual({ status: 'UNCHANGED', cited: 0 }));
  expect(judgeAddress(sideOfAddress(whole, 1), [standing('丙', other, 'document-2')]).status).toBe('SENTENCE_CHANGED');
  const cut = sideOfAddress({ ...whole, document: 'document-1', source: null, quote: 'x' }, 1);
  expect(cut).toEqual({ fact: 'alignment-c1', document: null, source: null, quote: null });
});
