import { FormattedMessage } from 'react-intl';
import type { ReformLimitFragment } from '../lib/gql/operations';
import { EvidenceLinks } from './EvidenceLink';
import styles from './Facts.module.css';

/** How far a reform item goes and what it leaves out, each in its own words, with the place where they stand. */
export function ReformLimits({ limits }: { limits: readonly ReformLimitFragment[] }) {
  if (limits.length === 0) return null;
  return (
    <ul className={styles.limits}>
      {limits.map((limit) => (
        <li key={`${limit.kind} ${limit.text}`} data-limit={limit.kind}>
          <span className={styles.limit}>
            <FormattedMessage id={`vocabulary.limit.${limit.kind}`} />
          </span>
          <span lang="zh-CN">{limit.text}</span>
          <EvidenceLinks evidence={limit.evidence} />
        </li>
      ))}
    </ul>
  );
}
