import type { ScoredPair } from './competition.js';
import { draftingVerbs } from './relation.js';
import type { ScoredDuties } from './score-duties.js';
import type { SharedWords } from './shared-words.js';

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');
const hows = { SAME: '同义', NEAR: '相近', PART: '部分相同' } as const;

/** In Chinese: the words by which two clauses are taken to answer each other, and in what they differ. */
export function explainClauses(pair: ScoredPair, { shared, paired, onlyLeft, onlyRight }: SharedWords): string {
  if (pair.left.clause.text === pair.right.clause.text) return '两条文字相同。';
  const drafting = draftingVerbs(pair);
  const [left, right] = [pair.left.clause.verbs, pair.right.clause.verbs].map((verbs) => verbs.join('、'));
  return [
    shared.length > 0 ? `两条都说${quoted(shared.slice(0, 4))}` : '',
    ...paired.map((words) => `左「${words.left}」与右「${words.right}」${hows[words.how]}`),
    drafting === null ? '' : `左「${drafting[0]}」、右「${drafting[1]}」：拟订与制定不是一事`,
    left === right || left === '' || right === '' ? '' : `动词：左「${left}」，右「${right}」`,
    onlyLeft.length > 0 ? `仅左有${quoted(onlyLeft)}` : '',
    onlyRight.length > 0 ? `仅右有${quoted(onlyRight)}` : '',
    shared.length === 0 && paired.length === 0 ? '用字相近' : '',
  ]
    .filter((part) => part !== '')
    .join('；')
    .concat('。');
}

/** In Chinese: which clauses of two duties answer each other, and how much of each that is. `onlyNear`: nothing but neighbouring notions joins them. */
export function explainDuties(
  { pairs, leftAnswered, rightAnswered }: ScoredDuties,
  answers: readonly ScoredPair[],
  onlyNear: boolean,
): string {
  const share = (value: number): string => `${Math.round(value * 100)}%`;
  const clauses = answers.map(({ left, right }) => `左第${left.clause.ordinal}句—右第${right.clause.ordinal}句`);
  const found =
    clauses.length > 0
      ? `${clauses.slice(0, 6).join('，')}${onlyNear ? '相近' : '相互对应'}`
      : `没有单独一句足以对应，最近的是左第${pairs[0]!.left.clause.ordinal}句—右第${pairs[0]!.right.clause.ordinal}句`;
  return `${found}；左项约${share(leftAnswered)}、右项约${share(rightAnswered)}的文字有对应${onlyNear ? '；只有相近的概念相连，仅属相关' : ''}。`;
}
