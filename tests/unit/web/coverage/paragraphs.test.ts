import { paragraphsOf } from '../../../../web/ui/coverage/paragraphs';
import type { ScorecardData } from '../../../../web/ui/coverage/scorecard-data';

const text = '一、𠮷职责\r\n\n（一）负责水务。读不懂\n尾';
const card: Pick<ScorecardData, 'spans' | 'problems'> = {
  spans: [
    { start: 0, end: 5, use: 'HEADING', kind: 'heading' },
    { start: 5, end: 8, use: 'FURNITURE', kind: 'space' },
    { start: 8, end: 11, use: 'HEADING', kind: 'number' },
    { start: 11, end: 16, use: 'FACT', kind: 'Duty' },
    { start: 16, end: 19, use: 'UNASSIGNED', kind: 'unassigned' },
    { start: 19, end: 20, use: 'FURNITURE', kind: 'space' },
    { start: 20, end: 21, use: 'REPEAT', kind: 'copy' },
  ],
  problems: [
    { rule: 'x', message: '', severity: 'WARNING', start: 13, end: 18 },
    { rule: 'y', message: '', severity: 'WARNING' },
  ],
};

test('lines are cut where a use, a mark or a problem begins or ends; their pieces are exactly the words', () => {
  const lines = paragraphsOf(text, card, { start: 8, end: 12, related: { start: 2, end: 3 } });
  expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text))).toEqual([
    ['一、', '𠮷', '职责'],
    ['（一）', '负', '责', '水务。', '读不', '懂'],
    ['尾'],
  ]);
  expect(lines[0]!.pieces.map(({ mark }) => mark)).toEqual([null, 'related', null]);
  expect(lines[1]!.pieces.map(({ mark, problem, tint }) => [mark, problem, tint])).toEqual([
    ['first', false, 'heading'],
    ['first', false, 'duty'],
    [null, false, 'duty'],
    [null, true, 'duty'],
    [null, true, 'unassigned'],
    [null, false, 'unassigned'],
  ]);
  expect(lines.map(({ repeat }) => repeat)).toEqual([false, false, true]);
});
