import { FormattedMessage, useIntl } from 'react-intl';
import type { ComparedGapFragment, Gap } from '../../../lib/gql/operations';
import { GapGlyph, GapSign } from '../../../ui/GapSign';
import type { ComparisonView } from '../model/read-comparison';
import { countOf } from './count-of';
import { gapKinds, type ChangeCompare, type CompareAddress } from '../use-compare-address';
import { GapGroup } from './GapGroup';
import styles from './Gaps.module.css';

interface Props {
  comparison: ComparisonView;
  state: CompareAddress;
  change: ChangeCompare;
}

/** What one side has and the other seems not to have, each kind of not having apart, with its sign and its sentence. */
export function GapReport({ comparison, state, change }: Props) {
  const intl = useIntl();
  const { gaps } = comparison;
  const byKind = Map.groupBy(gaps, ({ gap }) => gap);
  const kinds = gapKinds.filter((kind) => byKind.has(kind));
  const filter = (kind: (typeof gapKinds)[number] | null, count: number) => (
    <button
      key={kind ?? 'all'}
      type="button"
      aria-pressed={state.gap === kind}
      onClick={() => void change({ gap: kind })}
      data-gap-count={kind ?? 'ALL'}
    >
      {kind === null ? (
        <FormattedMessage id="compare.gaps.all" values={{ count }} />
      ) : (
        <>
          <GapGlyph gap={kind} /> <FormattedMessage id={`vocabulary.gap.${kind}`} /> <strong>{count}</strong>
        </>
      )}
    </button>
  );
  return (
    <section aria-labelledby="compare-gaps" data-gap-report="">
      <h2 id="compare-gaps">
        <FormattedMessage id="compare.gaps" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id={gaps.length === 0 ? 'compare.gaps.none' : 'compare.gaps.lead'} />
      </p>
      <div className={styles.kinds} role="group" aria-label={intl.formatMessage({ id: 'compare.gaps' })}>
        {gaps.length > 0 && filter(null, countOf(gaps))}
        {kinds.map((kind) => filter(kind, countOf(byKind.get(kind)!)))}
      </div>
      {kinds
        .filter((kind) => state.gap === null || state.gap === kind)
        .map((kind: Gap) => (
          <section key={kind} className={styles.kind} data-gap-kind={kind}>
            <h3>
              <GapSign gap={kind} />
              <span className={styles.tally}>
                <FormattedMessage id="compare.gaps.tally" values={tallyOf(byKind.get(kind)!)} />
              </span>
            </h3>
            {[...Map.groupBy(byKind.get(kind)!, ({ side, note }) => `${side} ${note}`)].map(([key, alike]) => (
              <GapGroup key={key} gaps={alike} comparison={comparison} />
            ))}
          </section>
        ))}
    </section>
  );
}

/** Clauses, whole duties and reform items are not one sum: a duty without an answer stands beside its own clauses. */
const tallyOf = (gaps: readonly ComparedGapFragment[]) => ({
  clauses: gaps.filter(({ clause }) => clause).length,
  duties: gaps.filter(({ clause, duty }) => !clause && duty).length,
  items: gaps.filter(({ reformAction }) => reformAction).length,
});
