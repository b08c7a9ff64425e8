import { blocksOf } from '../../../../web/features/document/text/blocks';
import { segmentsOf } from '../../../../web/features/document/text/segments';
import type { Annotation } from '../../../../web/features/document/text/annotation';

const holder = { __typename: 'Document' as const, id: 'document-1' };
const annotation = (kind: string, start: number, end: number): Annotation => ({ kind, start, end, label: kind, node: null, holder });

it('keeps lines, leaves out what is blank, and sets a line as heading only where no fact begins in it', () => {
  const text = '一、职责\n\n  （一）管路灯。\n';
  const blocks = blocksOf(text, [annotation('HEADING', 2, 4), annotation('Duty', 11, 15)]);
  expect(blocks.map((block) => [block.text.trim(), block.heading, block.facts.length])).toEqual([
    ['一、职责', true, 0],
    ['（一）管路灯。', false, 1],
  ]);
});

it('cuts a run-on line after each item, so that a printed number begins its paragraph', () => {
  const duty = '修路。'.repeat(20);
  const text = `（一）${duty}（二）${duty}（三）${duty}`;
  const length = 3 + duty.length;
  const duties = [0, 1, 2].map((index) => annotation('Duty', index * length + 3, (index + 1) * length));
  expect(blocksOf(text, duties).map((block) => block.text.slice(0, 3))).toEqual(['（一）', '（二）', '（三）']);
});

it('shows the last fact of a text whose further copy begins on the same line', () => {
  const text = '（一）管水。（一）管水。';
  const blocks = blocksOf(text, [annotation('Duty', 3, 6), annotation('REPEAT', 6, 12)]);
  expect(blocks.map((block) => [block.text, block.repeat])).toEqual([
    ['（一）管水。', false],
    ['（一）管水。', true],
  ]);
});

it('counts code points, and cuts a block exactly where facts and the selection begin and end', () => {
  const text = '𠮷𠮷路灯管理';
  const facts = [annotation('Duty', 0, 6), annotation('Clause', 2, 4)];
  const [block] = blocksOf(text, facts);
  const segments = segmentsOf(block!, facts, { start: 1, end: 4 });
  expect(segments.map(({ text: words, fact, selected }) => [words, fact?.kind, selected])).toEqual([
    ['𠮷', 'Duty', false],
    ['𠮷', 'Duty', true],
    ['路灯', 'Clause', true],
    ['管理', 'Duty', false],
  ]);
});
