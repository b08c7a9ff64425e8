import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { citeStore } from '../../../ui/cite/cite-store';
import { openedPair } from '../model/opened-pair';
import type { ComparisonView } from '../model/read-comparison';
import type { ChangeCompare } from '../use-compare-address';
import { OpenedClause } from './OpenedClause';
import { OpenedPair } from './OpenedPair';
import { useSteps } from './use-steps';
import styles from './Opened.module.css';

interface Props {
  comparison: ComparisonView;
  /** Id of a pair or of a clause; null keeps it closed. */
  opened: string | null;
  change: ChangeCompare;
}

/** One pair large, or one clause that nothing answers, over the page; Escape and Back close it. */
export function Opened({ comparison, opened, change }: Props) {
  const intl = useIntl();
  const small = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const { pairs, candidates, left, right } = comparison;
  const pair = openedPair([...pairs, ...candidates], opened);
  const clause = [...left.clauses, ...right.clauses].find(({ id }) => id === opened);
  // Escape closes what lies on top alone
  const citing = useSyncExternalStore(citeStore.subscribe, citeStore.read) !== null;
  const close = () => void change({ open: null });
  const { previous, next } = useSteps(pair?.id ?? opened);
  const go = (id: string | null) => id !== null && void change({ open: id }, { history: 'replace' });
  return (
    <Modal
      opened={opened !== null}
      onClose={close}
      closeOnEscape={!citing}
      size="64rem"
      fullScreen={small}
      transitionProps={{ duration: 0 }}
      title={intl.formatMessage({ id: clause ? 'compare.open.clause' : 'compare.open.pair' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'compare.open.close' }) }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') go(previous);
        if (key === 'ArrowRight') go(next);
      }}
    >
      <div data-opened={opened ?? ''}>
        {pair ? (
          <OpenedPair pair={pair} comparison={comparison} onOpen={(id) => void change({ open: id })} />
        ) : clause ? (
          <OpenedClause clause={clause} comparison={comparison} onOpen={(id) => void change({ open: id })} />
        ) : (
          <p role="status">
            <FormattedMessage id="compare.open.gone" />
          </p>
        )}
        <p className={styles.steps}>
          {(
            [
              ['previous', previous],
              ['next', next],
            ] as const
          ).map(([step, id]) => (
            <button key={step} type="button" disabled={id === null} onClick={() => go(id)}>
              <FormattedMessage id={`compare.open.${step}`} />
            </button>
          ))}
        </p>
      </div>
    </Modal>
  );
}
