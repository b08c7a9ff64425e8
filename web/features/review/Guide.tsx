import { FormattedMessage } from 'react-intl';
import { relations } from '../../ui/review/relations';
import styles from './ReviewPage.module.css';

/** How pairs are judged, in short; the whole guide lies beside the judgements (data/reviews/GUIDE.md). */
export function Guide() {
  return (
    <details className={styles.panel} data-guide="">
      <summary>
        <FormattedMessage id="review.guide" />
      </summary>
      <p>
        <FormattedMessage id="review.guide.question" />
      </p>
      <dl className={styles.guide}>
        {relations.map((relation) => (
          <div key={relation}>
            <dt>
              <FormattedMessage id={`ui.review.relation.${relation}`} />
            </dt>
            <dd>
              <FormattedMessage id={`review.guide.${relation}`} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <FormattedMessage id="ui.review.reject" />
          </dt>
          <dd>
            <FormattedMessage id="review.guide.NONE" />
          </dd>
        </div>
      </dl>
      <p>
        <FormattedMessage id="review.guide.others" />
      </p>
      <p>
        <FormattedMessage id="review.guide.blind" />
      </p>
    </details>
  );
}
