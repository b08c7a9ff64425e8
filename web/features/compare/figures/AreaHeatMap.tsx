import { FormattedMessage } from 'react-intl';
import { GapGlyph } from '../../../ui/GapSign';
import { useAreaName } from '../area-name';
import { areaTallies } from '../model/area-tallies';
import type { ComparedSide, ComparisonView } from '../model/read-comparison';
import styles from './Figures.module.css';
import { Share } from './Share';

interface Props {
  departments: readonly ComparedSide[];
  comparison: ComparisonView;
}

/** Area by department: counts and shares, shaded by share. Where a side has none, the sign of why. */
export function AreaHeatMap({ departments, comparison }: Props) {
  const nameOf = useAreaName(comparison.areas);
  const rows = areaTallies(
    comparison.areas,
    departments.map(({ clauses }) => clauses),
  );
  const most = Math.max(0, ...rows.flatMap(({ counts }) => counts.map((count, index) => count / departments[index]!.clauses.length)));
  const gapOf = (code: string, id: string) => {
    const gaps = comparison.areaGaps.get(code);
    return id === comparison.left.id ? gaps?.left : id === comparison.right.id ? gaps?.right : null;
  };
  return (
    <section className={styles.figure} data-heat-map="">
      <h2>
        <FormattedMessage id="compare.figures.areas" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id="compare.figures.areas.lead" />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="compare.figures.area" />
            </th>
            {departments.map(({ id, short }) => (
              <th key={id} scope="col" lang="zh-CN">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, counts }) => (
            <tr key={code} data-heat-row={code}>
              <th scope="row">{nameOf(code)}</th>
              {departments.map(({ id, clauses }, index) => {
                const count = counts[index]!;
                const gap = count === 0 ? gapOf(code, id) : null;
                const depth = count === 0 || most === 0 ? 0 : 8 + (count / clauses.length / most) * 37;
                return (
                  <td key={id} style={{ background: `color-mix(in srgb, var(--kind-area) ${depth}%, transparent)` }} data-heat={count}>
                    {gap ? (
                      <span className={styles.gap}>
                        <GapGlyph gap={gap} /> <FormattedMessage id={`vocabulary.gap.${gap}`} />
                      </span>
                    ) : (
                      <Share count={count} total={clauses.length} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <FormattedMessage id="compare.figures.total" />
            </th>
            {departments.map(({ id, clauses }) => (
              <td key={id}>{clauses.length || '–'}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
