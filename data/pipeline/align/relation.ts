import type { MatchRelation } from '../../../graph-schema/model/vocabulary.js';
import { isDraftingPair } from '../../language/verb-classes.js';
import type { ScoredPair } from './competition.js';
import type { ComparedTerm } from './features.js';
import type { ScoredDuties } from './score-duties.js';

/** From this quality on a word is taken to be answered. */
export const answered = 0.6;
/** A word of less weight does not make a clause broader than another. */
const counts = 0.35;
/** So much of the one and no more than so much of the other must be answered to call the other broader. */
const [nearlyAll, onlyPart] = [0.8, 0.62] as const;
/** Wording so close that a single word more or less is no difference. */
const sameWording = 0.62;

/** How the right clause answers the left one. Pairs below the threshold, and pairs that only neighbouring notions join, are RELATED. */
export function clauseRelation(pair: ScoredPair, suggested: boolean): MatchRelation {
  if (!suggested) return 'RELATED';
  if (pair.left.prepared.folded === pair.right.prepared.folded) return 'EXACT';
  const { leftTerms, rightTerms, values } = pair;
  const joined = [...leftTerms, ...rightTerms].filter(({ match, weight }) => (match?.quality ?? 0) >= answered && weight >= counts);
  if (joined.length > 0 && joined.every(({ match }) => match!.how === 'near' || match!.how === 'implies')) return 'RELATED';
  const drafting = draftingVerbs(pair) !== null;
  const [left, right] = [share(leftTerms), share(rightTerms)];
  const sameActions = values.action === 1 || pair.left.actions.size + pair.right.actions.size === 0;
  if (!drafting && sameActions && values.cosine >= sameWording && left >= nearlyAll && right >= nearlyAll && !joined.some(isNear))
    return 'EXACT';
  if (left >= nearlyAll && right < onlyPart) return 'BROADER';
  if (right >= nearlyAll && left < onlyPart) return 'NARROWER';
  return 'CLOSE';
}

/**
 * How the right duty answers the left one: broader or narrower where one has much that the other does not answer, RELATED where nothing
 * but neighbouring notions joins their clauses. `answers`: the pairs of their clauses that are suggested, best first.
 */
export function dutyRelation(
  { leftAnswered, rightAnswered, pairs }: ScoredDuties,
  suggested: boolean,
  answers: readonly ScoredPair[],
): MatchRelation {
  if (!suggested) return 'RELATED';
  const joining = answers.length > 0 ? answers : pairs.slice(0, 1);
  if (joining.every((pair) => clauseRelation(pair, true) === 'RELATED')) return 'RELATED';
  const exact = pairs.filter((pair) => pair.score >= 0.5 && clauseRelation(pair, true) === 'EXACT').length;
  const clauses = Math.max(pairs[0]!.left.duty.clauses.length, pairs[0]!.right.duty.clauses.length);
  if (exact === clauses) return 'EXACT';
  if (leftAnswered >= 0.7 && rightAnswered < 0.45) return 'BROADER';
  if (rightAnswered >= 0.7 && leftAnswered < 0.45) return 'NARROWER';
  return 'CLOSE';
}

/** The verbs of which one drafts and the other enacts; null where the clauses have none, or both do both. */
export function draftingVerbs({ left, right }: ScoredPair): readonly [string, string] | null {
  for (const a of left.clause.verbs) {
    for (const b of right.clause.verbs) {
      if (isDraftingPair(a, b) && !left.clause.verbs.includes(b) && !right.clause.verbs.includes(a)) return [a, b];
    }
  }
  return null;
}

const isNear = ({ match }: ComparedTerm): boolean => match!.how === 'near' || match!.how === 'implies';

/** The share of the weight of the words that are answered; 1 for a clause without words of its own. */
function share(terms: readonly ComparedTerm[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 1 : terms.reduce((sum, { weight, match }) => sum + ((match?.quality ?? 0) >= answered ? weight : 0), 0) / total;
}
