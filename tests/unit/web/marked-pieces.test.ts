import { markedPieces } from '../../../web/lib/marked-pieces';

it('joins overlapping spans, counts code points, and loses nothing', () => {
  const pieces = markedPieces('𠮷社会信用体系', [
    { start: 3, end: 5 },
    { start: 1, end: 4 },
  ]);
  expect(pieces).toEqual([
    { text: '𠮷', marked: false },
    { text: '社会信用', marked: true },
    { text: '体系', marked: false },
  ]);
});

it.each([
  [[{ start: 2, end: 2 }], 1],
  [[{ start: 5, end: 99 }], 1],
  [[], 1],
])('gives back the whole text for spans %j that mark nothing', (spans, count) => {
  const pieces = markedPieces('路灯', spans);
  expect(pieces).toHaveLength(count);
  expect(pieces.map(({ text }) => text).join('')).toBe('路灯');
});
