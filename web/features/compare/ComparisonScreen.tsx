import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ComparisonQuery } from '../../lib/gql/operations';
import { ExportLink } from '../../ui/ExportLink';
import { Caveats } from './Caveats';
import { ClauseView } from './clauses/ClauseView';
import styles from './Compare.module.css';
import { Figures } from './figures/Figures';
import { countOf } from './gaps/count-of';
import { GapReport } from './gaps/GapReport';
import { isConfirmed, readComparison } from './model/read-comparison';
import { shownIds } from './model/shown-ids';
import { tally } from './model/tally';
import { Opened } from './opened/Opened';
import { useCompareAddress, views } from './use-compare-address';
import { Verdict } from './Verdict';

interface Props {
  comparison: NonNullable<ComparisonQuery['compare']>;
  /** Ids of the departments that are compared with the first, but not now beside it. */
  others: readonly string[];
}

/** What must be known first, the counts, then one of three views: clause by clause, the gaps, roles and areas. */
export function ComparisonScreen({ comparison, others }: Props) {
  const intl = useIntl();
  const { state, change } = useCompareAddress();
  const all = useMemo(() => readComparison(comparison), [comparison]);
  const view = useMemo(
    () => (state.basis === 'inferred' ? all : { ...all, pairs: all.pairs.filter(({ reviewStatus }) => isConfirmed(reviewStatus)) }),
    [all, state.basis],
  );
  const counts = useMemo(() => tally(view.left.clauses, view.right.clauses, view.pairs), [view]);
  // what is filtered is what is exported; the other views show the whole
  const shown = useMemo(() => (state.view === 'clauses' ? shownIds(view, state, state.show) : null), [view, state]);
  return (
    <div data-comparison="">
      <Caveats comparison={view} />
      <Verdict comparison={view} counts={counts} basis={state.basis} change={change} />
      <nav className={styles.tabs} aria-label={intl.formatMessage({ id: 'compare.view' })} data-compare-views="">
        {views.map((name) => (
          <button key={name} type="button" aria-pressed={state.view === name} onClick={() => void change({ view: name })}>
            <FormattedMessage id={`compare.view.${name}`} values={{ count: countOf(view.gaps) }} />
          </button>
        ))}
        <ExportLink scope={`compare:${view.left.id},${view.right.id}`} only={shown} />
      </nav>
      {state.view === 'clauses' && <ClauseView comparison={view} counts={counts} state={state} change={change} />}
      {state.view === 'gaps' && <GapReport comparison={view} state={state} change={change} />}
      {state.view === 'figures' && <Figures comparison={view} others={others} />}
      <Opened comparison={view} opened={state.open} change={change} />
    </div>
  );
}
