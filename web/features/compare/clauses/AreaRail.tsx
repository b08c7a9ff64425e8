import { FormattedMessage, useIntl } from 'react-intl';
import { areaTallies } from '../model/area-tallies';
import type { ComparedSide, ComparisonView } from '../model/read-comparison';
import { useAreaName } from '../area-name';
import styles from './Rail.module.css';

interface Props {
  comparison: ComparisonView;
  chosen: string | null;
  onChoose: (area: string | null) => void;
}

/** The areas of both sides with their clauses: filled where both have some, hollow where one has; a second click undoes a choice. */
export function AreaRail({ comparison, chosen, onChoose }: Props) {
  const intl = useIntl();
  const { left, right, areas } = comparison;
  const nameOf = useAreaName(areas);
  return (
    <nav className={styles.rail} aria-label={intl.formatMessage({ id: 'compare.areas' })} data-area-rail="">
      <h3>
        <FormattedMessage id="compare.areas" />
      </h3>
      <p className={styles.head}>
        <span lang="zh-CN">{left.short}</span>
        <span lang="zh-CN">{right.short}</span>
      </p>
      <ul>
        <li>
          <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            <span className={styles.name}>
              <FormattedMessage id="compare.areas.all" />
            </span>
            <Count side={left} count={left.clauses.length} />
            <Count side={right} count={right.clauses.length} />
          </button>
        </li>
        {areaTallies(areas, [left.clauses, right.clauses]).map(({ area, code, counts: [inLeft = 0, inRight = 0] }) => {
          const kind = area === null ? 'none' : inLeft > 0 && inRight > 0 ? 'both' : inLeft > 0 ? 'left' : 'right';
          return (
            <li key={code}>
              <button
                type="button"
                aria-pressed={chosen === code}
                onClick={() => onChoose(chosen === code ? null : code)}
                data-area={code}
                data-in={kind}
              >
                <svg
                  viewBox="0 0 16 16"
                  width="14"
                  height="14"
                  aria-hidden="true"
                  className={kind === 'both' ? styles.filled : styles.hollow}
                >
                  {area && <path d="M4.5 3h7L15 6.5v3L11.5 13h-7L1 9.5v-3z" />}
                </svg>
                <span className={styles.name}>{nameOf(code)}</span>
                <Count side={left} count={inLeft} />
                <Count side={right} count={inRight} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        <FormattedMessage id="compare.areas.inferred" />
      </p>
    </nav>
  );
}

/** A count whose column is said to those who do not see the head of it. */
function Count({ side, count }: { side: ComparedSide; count: number }) {
  return (
    <span className={styles.count}>
      <span className="atlas-visually-hidden" lang="zh-CN">
        {side.short}
      </span>{' '}
      {count || '–'}
    </span>
  );
}
