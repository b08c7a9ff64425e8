import { randomBytes } from 'node:crypto';
import type { Judgement } from '../../../data/reviews/judgement.js';
import type { ReviewKind } from '../../../graph-schema/model/vocabulary.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { createContext, type Context } from '../../graphql/context.js';
import { curatorsOnly } from '../curation/curators-only.js';
import { findTarget, type FoundTarget } from './find-target.js';
import type { ReviewInput } from './review-inputs.js';
import { reviewFailure, ReviewSaved, type ReviewFailure } from './review-results.js';
import { bookOf, reviewStatusOf } from './review-status-of.js';
import { reviewerName } from './reviewer-name.js';
import { reviewOf } from './review.type.js';

const newId = (): string => `review-${randomBytes(10).toString('hex')}`;
const refused = (field: string, message: string, remedy: string) => reviewFailure('BAD_INPUT', message, remedy, field);

/** Null where the request may judge; else why not. */
export function whyNot({ curation, reviews }: Context): ReviewFailure | null {
  const closed = 'this server takes no judgements: it has no curator’s token, or no folder for them';
  const forbidden = curatorsOnly(curation, reviews.writable, closed);
  return forbidden && reviewFailure(forbidden.code, forbidden.message, forbidden.remedy);
}

/** Keeps a judgement of a target of this kind. */
export async function saveReview(context: Context, kind: ReviewKind, input: ReviewInput): Promise<ReviewSaved | ReviewFailure> {
  const forbidden = whyNot(context);
  if (forbidden) return forbidden;
  const target = await findTarget(context, input.target);
  if (target?.kind !== kind)
    return reviewFailure('UNKNOWN_TARGET', `${input.target}: nothing inferred of this kind has this id`, 'take it from reviewQueue');
  const made = await judgementOf(context, target, input);
  if (!('record' in made)) return made;
  await context.reviews.append(() => made);
  return saved(context, made, false);
}

/** Takes one's own judgement back. */
export async function withdrawReview(
  context: Context,
  id: string,
  reviewer: string,
  note: string | null,
): Promise<ReviewSaved | ReviewFailure> {
  const forbidden = whyNot(context);
  if (forbidden) return forbidden;
  const name = reviewerName(reviewer);
  if (name === null) return refused('reviewer', 'a reviewer has a name of 1 to 80 characters', 'give one');
  if ((note ?? '').length > 2000) return refused('note', 'the note is too long', 'give 2000 characters at most');
  let failed: ReviewFailure | null = null;
  let judgement: Judgement | undefined;
  await context.reviews.append((book) => {
    judgement = book.judgement(id);
    if (!judgement || book.withdrawalOf(id))
      failed = reviewFailure('UNKNOWN_REVIEW', `${id}: no judgement that stands has this id`, 'take it from reviews(target)');
    else if (judgement.reviewer !== name)
      failed = reviewFailure('NOT_YOURS', `the judgement is of ${judgement.reviewer}`, 'judge it yourself, or settle it');
    if (failed) return null;
    return { record: 'withdrawal', id: newId(), withdraws: id, note: note?.trim() ?? '', reviewer: name, when: new Date().toISOString() };
  });
  return failed ?? saved(context, judgement!, true);
}

async function judgementOf(context: Context, target: FoundTarget, input: ReviewInput): Promise<Judgement | ReviewFailure> {
  const { verdict, relation, division, duty } = input;
  const reviewer = reviewerName(input.reviewer);
  if (reviewer === null) return refused('reviewer', 'a reviewer has a name of 1 to 80 characters', 'give one');
  const note = (input.note ?? '').trim();
  if (note.length > 2000) return refused('note', 'the note is too long', 'give 2000 characters at most');
  if (target.machine?.basis === 'STATED')
    return refused('target', 'a sentence states this', 'judge what a rule concluded; report a wrong reading of the text otherwise');
  if (input.texts && input.texts.join() !== target.ends.map(({ hash }) => hash).join())
    return reviewFailure('TEXT_CHANGED', 'a text has changed since it was shown', 'read it again');
  const isAlignment = target.kind === 'ALIGNMENT';
  if (verdict === 'ACCEPT' && isAlignment && !target.machine)
    return refused('verdict', 'the method sees no relation here that could be accepted', 'use CHANGE and say which it is');
  const given = { ...(isAlignment && relation ? { relation } : {}), ...(target.kind === 'ASSIGNMENT' && division ? { division } : {}) };
  const change = { ...given, ...(!isAlignment && duty ? { duty } : {}) };
  if (verdict === 'CHANGE') {
    if (Object.keys(change).length === 0)
      return isAlignment
        ? refused('relation', 'CHANGE of an alignment says what it is', 'give a relation')
        : refused('duty', 'CHANGE says what it should be', 'give the id of another duty or division');
    const [noDuty, noDivision] = [await isNone(context, change.duty, 'Duty'), await isNone(context, change.division, 'Division')];
    if (noDuty) return refused('duty', 'no duty has this id', 'take it from duties');
    if (noDivision) return refused('division', 'no division has this id', 'take it from divisions');
  }
  return {
    record: 'judgement',
    id: newId(),
    kind: target.kind,
    target: target.id,
    ends: [storedEnd(target.ends[0]), storedEnd(target.ends[1])],
    machine: target.machine,
    method: target.method || 'no method: judged by reading alone',
    verdict,
    change: verdict === 'CHANGE' ? change : null,
    sure: input.sure ?? true,
    note,
    reviewer,
    when: new Date().toISOString(),
    adjudicates: input.adjudicates ?? false,
  };
}

const storedEnd = ({ id, holder, ordinal, text, hash }: FoundTarget['ends'][0]) => ({ id, holder, ordinal, text, hash });

const isNone = async ({ load }: Context, id: string | undefined, label: string): Promise<boolean> =>
  id !== undefined && (labelOfId(id) !== label || (await load.node(id)) === null);

async function saved(context: Context, judgement: Judgement, withdrawn: boolean): Promise<ReviewSaved> {
  // what this operation has read so far is from before
  const after = createContext(context.store, context.curation, context.publicUrl, context.reviews, judgement.reviewer);
  const target = await findTarget(after, judgement.target);
  const shown = judgement.kind === 'ALIGNMENT' ? (target?.machine?.relation ?? null) : undefined;
  return Object.assign(new ReviewSaved(), {
    review: reviewOf(judgement, withdrawn, false),
    status: await reviewStatusOf(after, judgement.target, shown),
    judged: (await bookOf(after)).of(judgement.target)?.independent.length ?? 0,
  });
}
