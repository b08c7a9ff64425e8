import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { versionAddress } from '../../lib/addresses';
import type { ChangedClauseFragment, ClauseChangeRowFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { MarkedText } from '../../ui/MarkedText';
import { SideName } from './SideName';
import styles from './Versions.module.css';

interface Props {
  change: ClauseChangeRowFragment;
  department: string;
  older: string;
  newer: string;
}

/** One clause in both versions, the differing words marked; a side without it says so. */
export function ClauseRow({ change, department, older, newer }: Props) {
  return (
    <li className={styles.pair} data-change={change.kind}>
      <p className={styles.kind}>
        <FormattedMessage id={`vocabulary.change.${change.kind}`} />
        {change.kind === 'MOVED' && change.reworded && (
          <>
            {' · '}
            <FormattedMessage id="vocabulary.change.REWORDED" />
          </>
        )}
      </p>
      <Side side="older" clause={change.older ?? null} spans={change.olderSpans} address={versionAddress(department, older)} />
      <Side side="newer" clause={change.newer ?? null} spans={change.newerSpans} address={versionAddress(department, newer)} />
    </li>
  );
}

interface SideProps {
  side: 'older' | 'newer';
  clause: ChangedClauseFragment | null;
  spans: readonly { start: number; end: number }[];
  address: string;
}

function Side({ side, clause, spans, address }: SideProps) {
  if (clause === null) {
    return (
      <p className={styles.quiet} data-side={side}>
        <SideName side={side} />
        <FormattedMessage id="versions.absent" />
      </p>
    );
  }
  return (
    <p data-side={side}>
      <SideName side={side} />
      <Link to={`${address}#${clause.duty.id}`} className={styles.quiet}>
        <FormattedMessage id="ui.duty" values={{ ordinal: clause.duty.ordinal }} />
      </Link>{' '}
      <MarkedText text={clause.text} spans={spans} />
      <EvidenceLinks evidence={clause.evidence.slice(0, 1)} />
    </p>
  );
}
