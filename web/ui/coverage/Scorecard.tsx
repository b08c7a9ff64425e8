import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './Coverage.module.css';
import { FactCounts } from './FactCounts';
import { ProblemList } from './ProblemList';
import type { Mark, ScorecardData } from './scorecard-data';
import { SectionList } from './SectionList';
import { ShareBar } from './ShareBar';

interface Props {
  card: ScorecardData;
  /** The text that the spans are of. */
  text: string;
  mark: Mark | null;
  /** The reader wants to see a place. */
  onMark: (mark: Mark) => void;
}

/** How a document was read: what share of it, which sections, how many facts, what is wrong, what nothing explains. */
export function Scorecard({ card, text, mark, onMark }: Props) {
  const points = Array.from(text);
  const { organizations, problems, unassigned, unmapped, clauses } = card;
  return (
    <div className={styles.card} data-scorecard="">
      <ShareBar card={card} />
      <Part id="problems" count={problems.length}>
        {problems.length === 0 ? <None id="coverage.problems.none" /> : <ProblemList problems={problems} mark={mark} onMark={onMark} />}
      </Part>
      <Part id="unassigned" count={unassigned.length}>
        {unassigned.length === 0 ? (
          <None id="coverage.text.allAssigned" />
        ) : (
          <Places spans={unassigned.map((span) => ({ ...span, text: points.slice(span.start, span.end).join('') }))} onMark={onMark} />
        )}
      </Part>
      {organizations.length > 0 && (
        <Part id="sections">
          <SectionList organizations={organizations} onMark={onMark} />
        </Part>
      )}
      <Part id="counts">
        <FactCounts counts={card.counts} />
      </Part>
      {clauses > 0 && (
        <Part id="unmapped" count={unmapped.length}>
          <p className={styles.quiet}>
            <FormattedMessage id="coverage.unmapped.of" values={{ count: unmapped.length, all: clauses }} />
          </p>
          {unmapped.length > 0 && (
            <details open={unmapped.length <= 8}>
              <summary>
                <FormattedMessage id="coverage.unmapped.show" />
              </summary>
              <Places spans={unmapped} onMark={onMark} />
            </details>
          )}
        </Part>
      )}
    </div>
  );
}

function Part({
  id,
  count,
  children,
}: {
  id: 'problems' | 'unassigned' | 'sections' | 'counts' | 'unmapped';
  count?: number;
  children: ReactNode;
}) {
  return (
    <section className={styles.part} data-part-of-card={id}>
      <h2>
        <FormattedMessage id={`coverage.${id}`} /> {count !== undefined && count > 0 && <span className={styles.quiet}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

function None({ id }: { id: 'coverage.problems.none' | 'coverage.text.allAssigned' }) {
  return (
    <p className={styles.none}>
      <FormattedMessage id={id} />
    </p>
  );
}

interface Place extends Mark {
  text: string;
  path?: string | null | undefined;
}

function Places({ spans, onMark }: { spans: readonly Place[]; onMark: Props['onMark'] }) {
  return (
    <ul className={styles.places}>
      {spans.map((span) => (
        <li key={span.start}>
          <button type="button" className={styles.link} onClick={() => onMark({ start: span.start, end: span.end })}>
            {span.path && <span className={styles.quiet}>{span.path} </span>}
            <span lang="zh-CN">{span.text.trim()}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
