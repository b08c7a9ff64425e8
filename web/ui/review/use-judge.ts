import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ReviewAlignmentDocument,
  ReviewAssignmentDocument,
  ReviewExerciseDocument,
  WithdrawReviewDocument,
  type ReviewInput,
  type ReviewKind,
} from '../../lib/gql/operations';
import { useReviewerName } from '../../lib/reviewer';
import { useToken } from '../../lib/use-token';
import type { Failure, Saved } from './outcome';

/** Why a judgement was not kept: the server's reason, or that it could not be asked. */
export type JudgeFailure = Pick<Failure, 'code' | 'message' | 'remedy'> | 'UNREACHABLE';

/** Judging, and taking a judgement back, as the curator of this window. `can` is false without token or name. */
export function useJudge() {
  const [token] = useToken();
  const reviewer = useReviewerName();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<JudgeFailure | null>(null);
  const options = { context: { headers: { authorization: `Bearer ${token}` } } };
  const [alignment] = useMutation(ReviewAlignmentDocument, options);
  const [assignment] = useMutation(ReviewAssignmentDocument, options);
  const [exercise] = useMutation(ReviewExerciseDocument, options);
  const [withdraw] = useMutation(WithdrawReviewDocument, options);
  const mutations = { ALIGNMENT: alignment, ASSIGNMENT: assignment, EXERCISE: exercise };

  async function run(ask: () => Promise<{ data?: { result: Saved | Failure } | null | undefined }>): Promise<Saved | null> {
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await ask();
      const result = data?.result;
      if (result?.__typename === 'ReviewSaved') return result;
      setFailure(result ?? 'UNREACHABLE');
    } catch {
      setFailure('UNREACHABLE');
    } finally {
      setBusy(false);
    }
    return null;
  }

  return {
    can: token.trim() !== '' && reviewer !== '',
    reviewer,
    busy,
    failure,
    judge: (kind: ReviewKind, input: Omit<ReviewInput, 'reviewer'>) =>
      run(() => mutations[kind]({ variables: { input: { ...input, reviewer } } })),
    takeBack: (review: string) => run(() => withdraw({ variables: { review, reviewer } })),
  };
}
