import { alignmentId } from '../../../../graph-schema/model/identity.js';
import { alignComparable } from '../../../../data/compare/align-comparable.js';
import { judgedBetween } from '../../../../data/compare/judged-alignments.js';
import { ReviewBook } from '../../../../data/reviews/review-book.js';
import { comparable } from '../../../support/compare/comparable.js';
import { judgement } from '../../../support/reviews/judgement.js';

const left = comparable('东滨市渔业局', { duties: ['负责渔港安全监督管理。', '组织水产养殖病害防治。', '承办市政府交办的其他事项。'] });
const right = comparable('西渚市渔业局', { duties: ['负责渔港安全监督管理。', '拟订远洋捕捞配额。', '承办市政府交办的其他事项。'] });
const clause = (mandate: typeof left, duty: number) => mandate.duties[duty]!.clauses[0]!.id;
const far = alignmentId(clause(left, 1), clause(right, 1));

it('a pair that people have judged is kept however low the method scores it, whichever way round they saw it', () => {
  const swapped = alignmentId(clause(right, 1), clause(left, 1));
  const elsewhere = judgement('甲');
  const book = new ReviewBook([
    elsewhere,
    judgement('甲', { target: swapped }),
    judgement('甲', { target: alignmentId(clause(left, 2), clause(right, 2)) }),
  ]);
  const judged = judgedBetween(book, left, right);
  expect(judged).toEqual([far]);

  const alone = alignComparable(left, right);
  expect(alone.some(({ id }) => id === far)).toBe(false);
  const kept = alignComparable(left, right, judged);
  expect(kept.map(({ id }) => id)).toEqual([...alone.map(({ id }) => id), far]);
  expect(kept.at(-1)).toMatchObject({ suggested: false, left: { clauseId: clause(left, 1) }, right: { clauseId: clause(right, 1) } });
});
