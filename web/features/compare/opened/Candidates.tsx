import { FormattedMessage, FormattedNumber } from 'react-intl';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import type { ClausePair, ComparedClause, SideName } from '../model/comparison';
import { otherSide, type ComparisonView } from '../model/read-comparison';
import styles from './Opened.module.css';

interface Props {
  clause: ComparedClause;
  side: SideName;
  except: ClausePair | null;
  comparison: ComparisonView;
  onOpen: (id: string) => void;
}

/** So many are listed: weaker ones are noise. */
const most = 5;

/** What else was compared with a clause and came near: other matches first, then what stays below the threshold, said to be so. */
export function Candidates({ clause, side, except, comparison, onOpen }: Props) {
  const of = (pairs: readonly ClausePair[]) => pairs.filter((pair) => pair[side] === clause && pair !== except);
  const listed = [...of(comparison.pairs), ...of(comparison.candidates)].slice(0, most);
  if (listed.length === 0) return null;
  return (
    <section className={styles.candidates} data-candidates={side}>
      <h3>
        <FormattedMessage id="compare.open.candidates" values={{ side: <span lang="zh-CN">{comparison[side].short}</span> }} />
      </h3>
      <p className={styles.quiet}>
        <FormattedMessage id="compare.open.candidates.note" />
      </p>
      <ol>
        {listed.map((pair) => {
          const other = pair[otherSide(side)];
          const standing = comparison.pairs.includes(pair) ? 'suggested' : pair.reviewStatus === 'REJECTED' ? 'rejected' : 'below';
          return (
            <li key={pair.id} data-standing={standing}>
              <button type="button" onClick={() => onOpen(pair.id)}>
                <span className={styles.score}>
                  <FormattedNumber value={pair.score} minimumFractionDigits={2} maximumFractionDigits={2} />
                </span>{' '}
                <span lang="zh-CN">{other.text}</span>
              </button>
              <EvidenceLinks evidence={other.evidence} />
              <small>
                <FormattedMessage id={`compare.open.${standing}`} />
              </small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
