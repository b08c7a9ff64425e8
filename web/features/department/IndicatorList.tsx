import { FormattedMessage } from 'react-intl';
import type { IndicatorItemFragment } from '../../lib/gql/operations';
import { printedFigure } from '../../lib/printed-figure';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';

interface Props {
  indicators: readonly IndicatorItemFragment[];
  titled?: boolean;
}

/** Figures as printed: what is measured, comparator, value, unit, and of which time. */
export function IndicatorList({ indicators, titled = false }: Props) {
  if (indicators.length === 0) return null;
  return (
    <>
      {titled && (
        <h3>
          <FormattedMessage id="department.indicators.loose" />
        </h3>
      )}
      <ul className={styles.indicators}>
        {indicators.map((indicator) => (
          <li key={indicator.id} id={indicator.id}>
            <span lang="zh-CN">
              {indicator.name} <strong>{printedFigure(indicator)}</strong>
            </span>{' '}
            <span className={styles.quiet}>
              <FormattedMessage id={`vocabulary.indicator.${indicator.kind}`} />
              {indicator.period && ` ${indicator.period}`}
            </span>
            <EvidenceLinks evidence={indicator.evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
