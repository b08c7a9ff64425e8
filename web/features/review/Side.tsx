import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress, dutyAddress } from '../../lib/addresses';
import type { ReviewSideFragment } from '../../lib/gql/operations';
import { MarkedText } from '../../ui/MarkedText';
import styles from './ReviewPage.module.css';

/** One of the two sentences, the words marked by which the method goes; and the whole that it is part of. */
export function Side({ end }: { end: ReviewSideFragment }) {
  const { kind, holder, department, ordinal, path, text, context, spans } = end;
  const address = department && (kind === 'DUTY' ? dutyAddress(department, end.id) : departmentAddress(department));
  return (
    <section className={styles.side}>
      <p className={styles.quiet}>
        <span lang="zh-CN">{address ? <Link to={address}>{holder}</Link> : holder}</span>
        {' · '}
        <FormattedMessage id={`vocabulary.entity.${kind}`} />
        {ordinal && ` ${ordinal}`}
        {path && <span lang="zh-CN"> {path}</span>}
      </p>
      <p className={styles.words}>
        <MarkedText text={text} spans={spans.filter((span) => span.kind !== 'DIFFERING')} />
      </p>
      {context && context !== text && (
        <details>
          <summary>
            <FormattedMessage id="review.context" />
          </summary>
          <p lang="zh-CN" className={styles.words}>
            {context}
          </p>
        </details>
      )}
    </section>
  );
}
