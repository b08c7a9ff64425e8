import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { CiteFactFragment } from '../../lib/gql/operations';

interface Props {
  alignment: NonNullable<CiteFactFragment['alignment']>;
  reviewers: readonly string[];
}

/** That two sentences answer each other is inferred: how, by what, how surely, and what people have judged. */
export function LinkNote({ alignment, reviewers }: Props) {
  const intl = useIntl();
  const { relation, score, suggested, method, reviewStatus, judgedRelation } = alignment;
  const name = (one: typeof relation) => intl.formatMessage({ id: `vocabulary.relation.${one}` });
  return (
    <>
      <FormattedMessage
        id={suggested ? 'cite.link' : 'cite.link.below'}
        values={{
          relation: name(relation),
          method,
          score: <FormattedNumber value={score} minimumFractionDigits={2} maximumFractionDigits={2} />,
        }}
      />{' '}
      <FormattedMessage
        id="cite.link.review"
        values={{
          status: intl.formatMessage({ id: `vocabulary.review.${reviewStatus}` }),
          relation: judgedRelation === null ? '' : name(judgedRelation),
          judged: judgedRelation === null ? 'no' : 'yes',
          // names may hold commas
          reviewers: reviewers.join(' · '),
          named: reviewers.length > 0 ? 'yes' : 'no',
        }}
      />
    </>
  );
}
