import type { ReviewAlignmentMutation } from '../../lib/gql/operations';

/** A judgement that was kept, or taken back. */
export type Saved = Extract<ReviewAlignmentMutation['result'], { __typename: 'ReviewSaved' }>;
/** Why it was not. */
export type Failure = Extract<ReviewAlignmentMutation['result'], { __typename: 'ReviewFailure' }>;
