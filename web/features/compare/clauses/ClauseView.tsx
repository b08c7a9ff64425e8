import { useDeferredValue, useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ComparisonView } from '../model/read-comparison';
import { compareRows } from '../model/rows';
import type { Tally } from '../model/tally';
import type { ChangeCompare, CompareAddress } from '../use-compare-address';
import { WordsLegend } from '../WordsLegend';
import { AreaRail } from './AreaRail';
import { ClauseFilters } from './ClauseFilters';
import styles from './Clauses.module.css';
import { ClauseRows } from './ClauseRows';
import { ShownSides } from './ShownSides';

interface Props {
  comparison: ComparisonView;
  counts: Tally;
  state: CompareAddress;
  change: ChangeCompare;
}

/** Both sides clause by clause: what is shown is chosen above, the areas beside, the rows in the middle. */
export function ClauseView({ comparison, counts, state, change }: Props) {
  const intl = useIntl();
  const { relation, area, role, review, show } = state;
  const text = useDeferredValue(state.text);
  const areas = useMemo(
    () => compareRows(comparison, { relation, area, role, review, text }, show),
    [comparison, relation, area, role, review, text, show],
  );
  const rows = areas.reduce((sum, one) => sum + one.rows.length, 0);
  return (
    <section className={styles.view} aria-label={intl.formatMessage({ id: 'compare.clauses' })}>
      <AreaRail comparison={comparison} chosen={area} onChoose={(next) => void change({ area: next })} />
      <div className={styles.main}>
        <ShownSides comparison={comparison} counts={counts} shown={show} onShow={(next) => void change({ show: next })} />
        <ClauseFilters state={state} rows={rows} change={change} comparison={comparison} />
        <WordsLegend keys />
        {rows === 0 ? (
          <div className={styles.nothing} role="status">
            <strong>
              <FormattedMessage id="compare.filter.nothing" />
            </strong>
            <p>
              <FormattedMessage id="compare.filter.nothing.body" />
            </p>
          </div>
        ) : (
          <ClauseRows comparison={comparison} areas={areas} onOpen={(id) => void change({ open: id })} />
        )}
      </div>
    </section>
  );
}
