import { wordPieces } from '../../../../../web/features/compare/model/word-pieces';

it('cuts a sentence at its marks, in code points, and loses nothing of it', () => {
  const text = '负责𠀀水利工作';
  const pieces = wordPieces(text, [
    { start: 5, end: 7, kind: 'DIFFERING' },
    { start: 2, end: 4, kind: 'SHARED' },
  ]);
  expect(pieces).toEqual([
    { text: '负责', kind: null },
    { text: '𠀀水', kind: 'SHARED' },
    { text: '利', kind: null },
    { text: '工作', kind: 'DIFFERING' },
  ]);
  expect(wordPieces(text, [])).toEqual([{ text, kind: null }]);
});
