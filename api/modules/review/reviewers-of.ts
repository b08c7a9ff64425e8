import { judgedValue } from '../../../data/reviews/judged-value.js';
import { isCurrent, settled } from '../../../data/reviews/review-status.js';
import type { Context } from '../../graphql/context.js';
import { bookOf, currentHashes } from './review-status-of.js';
import { isHidden } from './visible-reviews.js';

/** Who stands for what holds of something inferred: those who judged so, and who settled it. Nobody where a reviewer must not see it yet. */
export async function reviewersOf(context: Context, id: string): Promise<string[]> {
  const reviews = (await bookOf(context)).of(id);
  if (!reviews || (context.reviewer !== null && isHidden(reviews, context.reviewer))) return [];
  const hashOf = await currentHashes(context, reviews);
  const { judgement } = settled(reviews, hashOf);
  if (!judgement) return [];
  const agreeing = reviews.independent.filter((one) => isCurrent(one, hashOf) && judgedValue(one) === judgedValue(judgement));
  return [...new Set([...agreeing, judgement].map(({ reviewer }) => reviewer))];
}
