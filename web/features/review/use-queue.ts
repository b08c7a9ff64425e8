import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ReviewQueueDocument, type ReviewItemPartsFragment, type ReviewQueueQueryVariables } from '../../lib/gql/operations';
import type { Saved } from '../../ui/review/outcome';

export type Item = ReviewItemPartsFragment;

/** The queue as it was when it was asked for, the place in it, and what was judged since. Nothing moves away under the reader's eyes. */
export function useQueue(variables: ReviewQueueQueryVariables) {
  const result = useQuery(ReviewQueueDocument, { variables, fetchPolicy: 'no-cache' });
  const key = JSON.stringify(variables);
  const [state, setState] = useState({ key, place: 0, given: [] as readonly Saved[] });
  // another filter begins anew
  const { place, given } = state.key === key ? state : { place: 0, given: [] };
  const items = result.data?.reviewQueue.nodes ?? [];
  const to = (next: number, now: readonly Saved[] = given) =>
    setState({ key, place: Math.max(0, Math.min(items.length - 1, next)), given: now });
  return {
    result,
    items,
    place,
    /** Judgements of this visit that stand, the latest last. */
    given,
    item: items[place],
    next: () => to(place + 1),
    previous: () => to(place - 1),
    /** Notes a judgement and goes on. */
    judged: (saved: Saved) => to(place + 1, [...given.filter(({ review }) => review.target !== saved.review.target), saved]),
    /** Notes that one was taken back and goes to what it was about. */
    takenBack: (saved: Saved) =>
      to(
        Math.max(
          0,
          items.findIndex(({ target }) => target === saved.review.target),
        ),
        given.filter(({ review }) => review.id !== saved.review.id),
      ),
  };
}
