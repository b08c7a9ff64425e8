import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ReformItemFragment } from '../lib/gql/operations';
import { BodyNames } from './BodyName';
import { EvidenceLinks } from './EvidenceLink';
import styles from './Facts.module.css';
import { HeadingWarning } from './HeadingWarning';
import { KindMark } from './KindMark';
import { ReformLimits } from './ReformLimits';

interface Props {
  item: ReformItemFragment;
  /** Words of the item with some marked, in place of its plain text. */
  children?: ReactNode;
}

/** One reform item: what happened, its words, how far it goes, where it went or came from, and its sentence. */
export function ReformItem({ item, children }: Props) {
  return (
    <article id={item.id} className={styles.fact} data-reform={item.kind}>
      <p className={styles.head}>
        <KindMark kind="reform" />
        <strong>
          <FormattedMessage id={`vocabulary.reform.${item.kind}`} /> {item.ordinal}
        </strong>
        <EvidenceLinks evidence={item.evidence} />
        <HeadingWarning item={item} />
      </p>
      <p className={styles.words} lang="zh-CN">
        {children ?? item.text}
      </p>
      <ReformLimits limits={[...item.extents, ...item.exceptions]} />
      {item.recipients.length > 0 && (
        <p className={styles.line}>
          → <BodyNames bodies={item.recipients} />
        </p>
      )}
      {item.sources.length > 0 && (
        <p className={styles.line}>
          ← <BodyNames bodies={item.sources} />
        </p>
      )}
    </article>
  );
}
