import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useScrollToMark } from '../use-scroll-to-mark';
import styles from './Coverage.module.css';
import { CoverageText, textFilters, type TextFilter } from './CoverageText';
import { Legend } from './Legend';
import { markOf, sameMark, type Mark, type ScorecardData } from './scorecard-data';
import { Scorecard } from './Scorecard';

interface Props {
  text: string;
  card: ScorecardData;
  /** What is marked, and what of the text is shown; whoever uses this keeps them (in the address, or in memory). */
  mark: Mark | null;
  onMark: (mark: Mark) => void;
  filter: TextFilter;
  onFilter: (filter: TextFilter) => void;
}

/** The scorecard of a document beside its text. n and p lead to the next and the previous problem. */
export function ScorecardBesideText({ text, card, mark, onMark, filter, onFilter }: Props) {
  const intl = useIntl();
  const page = useRef<HTMLDivElement>(null);
  useScrollToMark(page, mark, 'mark[data-mark=first]');
  const places = card.problems.map(markOf).filter((place) => place !== null);
  const at = places.findIndex((place) => sameMark(place, mark));
  const step = (by: 1 | -1) => {
    if (places.length === 0) return;
    const next = at < 0 ? (by > 0 ? 0 : places.length - 1) : (at + by + places.length) % places.length;
    onMark(places[next]!);
  };
  useProblemKeys(step);
  return (
    <div className={styles.page} ref={page}>
      <Scorecard card={card} text={text} mark={mark} onMark={onMark} />
      <div className={styles.beside}>
        <div className={styles.tools}>
          <SegmentedControl
            size="xs"
            value={filter}
            onChange={(value) => onFilter(value as TextFilter)}
            data={textFilters.map((value) => ({ value, label: intl.formatMessage({ id: `coverage.filter.${value}` }) }))}
            aria-label={intl.formatMessage({ id: 'coverage.filter' })}
          />
          {places.length > 0 && (
            <span className={styles.steps}>
              <button type="button" className={styles.step} onClick={() => step(-1)} aria-keyshortcuts="p">
                <FormattedMessage id="coverage.previous" />
              </button>
              <span className={styles.quiet} aria-live="polite">
                {at < 0 ? '–' : at + 1} / {places.length}
              </span>
              <button type="button" className={styles.step} onClick={() => step(1)} aria-keyshortcuts="n">
                <FormattedMessage id="coverage.next" />
              </button>
            </span>
          )}
        </div>
        <Legend spans={card.spans} />
        <CoverageText text={text} card={card} mark={mark} filter={filter} />
      </div>
    </div>
  );
}

/** n and p anywhere on the page, but not while the reader writes. */
function useProblemKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writes =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName));
      const isSwitch = event.target instanceof HTMLInputElement && event.target.type === 'radio';
      if ((writes && !isSwitch) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') latest.current(1);
      if (event.key === 'p') latest.current(-1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
