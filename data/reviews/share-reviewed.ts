import type { Basis, ReviewStatus } from '../../graph-schema/model/vocabulary.js';

/** Something that may rest on inference. Alignments have no basis: they are always inferred. */
export interface Reviewable {
  basis?: Basis;
  reviewStatus: ReviewStatus;
}

/** On what a figure rests. */
export interface ShareReviewed {
  /** What a sentence says; needs no review. */
  stated: number;
  inferred: number;
  /** Of the inferred ones, those that people have judged, and whose texts and judges do not contradict that. */
  reviewed: number;
  /** Of the reviewed ones, those that were found wrong. */
  rejected: number;
  /** reviewed / inferred; null where nothing is inferred. */
  share: number | null;
}

const judged: ReadonlySet<ReviewStatus> = new Set(['ACCEPTED', 'REJECTED', 'CHANGED']);

/** Says of a figure that counts `links` whether it rests on stated, reviewed, or merely inferred ones. */
export function shareReviewed(links: readonly Reviewable[]): ShareReviewed {
  const inferred = links.filter(({ basis }) => basis !== 'STATED');
  const reviewed = inferred.filter(({ reviewStatus }) => judged.has(reviewStatus));
  return {
    stated: links.length - inferred.length,
    inferred: inferred.length,
    reviewed: reviewed.length,
    rejected: reviewed.filter(({ reviewStatus }) => reviewStatus === 'REJECTED').length,
    share: inferred.length === 0 ? null : reviewed.length / inferred.length,
  };
}

/**
 * Whether an export that leaves out what nobody has checked keeps a link: what a sentence says, and what a rule concluded
 * and people have accepted. What they changed is kept too, and must be exported as they changed it.
 */
export const isStatedOrReviewed = ({ basis, reviewStatus }: Reviewable): boolean =>
  basis === 'STATED' || reviewStatus === 'ACCEPTED' || reviewStatus === 'CHANGED';
