import { FormattedMessage, useIntl } from 'react-intl';
import { GapGlyph } from '../../../ui/GapSign';
import { useAreaName } from '../area-name';
import { areaTallies } from '../model/area-tallies';
import type { ComparedSide, ComparisonView } from '../model/read-comparison';
import { FigureTable } from './FigureTable';
import styles from './Figures.module.css';
import { Share } from './Share';

interface Props {
  departments: readonly ComparedSide[];
  comparison: ComparisonView;
}

/** Area by department: counts and shares, shaded by share. Where a side has none, the sign of why. */
export function AreaHeatMap({ departments, comparison }: Props) {
  const intl = useIntl();
  const nameOf = useAreaName(comparison.areas);
  const gapOf = (code: string, id: string) => {
    const gaps = comparison.areaGaps.get(code);
    return id === comparison.left.id ? gaps?.left : id === comparison.right.id ? gaps?.right : null;
  };
  return (
    <FigureTable
      mark="data-heat-map"
      title={intl.formatMessage({ id: 'compare.figures.areas' })}
      lead={intl.formatMessage({ id: 'compare.figures.areas.lead' })}
      label={intl.formatMessage({ id: 'compare.figures.area' })}
      departments={departments}
      rows={areaTallies(
        comparison.areas,
        departments.map(({ clauses }) => clauses),
      )}
      headingOf={({ code }) => nameOf(code)}
      cell={({ row: { code }, department: { id, clauses }, count, drawn }) => {
        const gap = count === 0 ? gapOf(code, id) : null;
        const depth = count === 0 ? 0 : 8 + drawn * 37;
        return (
          <td style={{ background: `color-mix(in srgb, var(--kind-area) ${depth}%, transparent)` }} data-heat={count}>
            {gap ? (
              <span className={styles.gap}>
                <GapGlyph gap={gap} /> <FormattedMessage id={`vocabulary.gap.${gap}`} />
              </span>
            ) : (
              <Share count={count} total={clauses.length} />
            )}
          </td>
        );
      }}
    />
  );
}
