import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryState } from 'nuqs';
import { FormattedMessage } from 'react-intl';
import { VersionDiffDocument, type ChangeKind, type VersionDiffQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { ClauseRow } from './ClauseRow';
import { OtherChanges } from './OtherChanges';
import styles from './Versions.module.css';

/** Counts first, then both texts side by side; a count filters (`?kind=`). */
export function Differences(props: { department: string; older: string; newer: string }) {
  const { older, newer } = props;
  const result = useQuery(VersionDiffDocument, { variables: { older, newer } });
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ mandateDiff }) => <Changes diff={mandateDiff} {...props} />}
    </AsyncView>
  );
}

function Changes({
  diff,
  department,
  older,
  newer,
}: {
  diff: VersionDiffQuery['mandateDiff'];
  department: string;
  older: string;
  newer: string;
}) {
  const [kind, setKind] = useQueryState('kind', parseAsString.withOptions({ history: 'push' }));
  const shown = diff.clauses.filter((change) => kind === null || change.kind === kind);
  const filter = (one: ChangeKind | null, count: number) => (
    <button
      key={one ?? 'all'}
      type="button"
      className={styles.count}
      aria-pressed={kind === one}
      data-change-count={one ?? 'ALL'}
      onClick={() => void setKind(one)}
    >
      {one ? <FormattedMessage id={`vocabulary.change.${one}`} /> : <FormattedMessage id="versions.all" />} <strong>{count}</strong>
    </button>
  );
  return (
    <>
      <h2>
        <FormattedMessage id="versions.clauses" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id="versions.inferred" />
      </p>
      <div className={styles.counts}>
        {filter(null, diff.clauses.length)}
        {diff.counts.map(({ kind: one, count }) => filter(one, count))}
      </div>
      <ul className={styles.rows}>
        {shown.map((change) => (
          <ClauseRow key={`${change.older?.id}-${change.newer?.id}`} change={change} department={department} older={older} newer={newer} />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.quiet}>
          <FormattedMessage id="versions.none" />
        </p>
      )}
      <OtherChanges diff={diff} />
    </>
  );
}
