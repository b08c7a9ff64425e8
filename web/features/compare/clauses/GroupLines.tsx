import type { ClausePair } from '../model/comparison';
import type { MatchGroup } from '../model/match-groups';
import styles from './Clauses.module.css';

/** Dotted lines from each left clause through the mark of the pair to the right clause; the surer, the stronger. */
export function GroupLines({ group: { left, right, pairs }, looked }: { group: MatchGroup; looked: ClausePair | null }) {
  const middle = (index: number, count: number) => ((index + 0.5) / count) * 100;
  return (
    <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {pairs.map((pair, index) => {
        const from = middle(left.indexOf(pair.left), left.length);
        const through = middle(index, pairs.length);
        const to = middle(right.indexOf(pair.right), right.length);
        return (
          <path
            key={pair.id}
            d={`M0,${from} C15,${from} 15,${through} 30,${through} L70,${through} C85,${through} 85,${to} 100,${to}`}
            style={{ strokeWidth: 1 + 2.5 * pair.score }}
            data-line={pair.id}
            data-looked={looked === pair || undefined}
          />
        );
      })}
    </svg>
  );
}
