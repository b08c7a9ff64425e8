import { useIntl } from 'react-intl';
import type { FigureSeriesItemFragment } from '../../../lib/gql/operations';
import { printedFigure } from '../../../lib/printed-figure';
import styles from './Figures.module.css';

const [width, height] = [280, 132];
const edge = { left: 36, right: 36, top: 26, bottom: 24 };

/**
 * A small chart of a series from zero: filled for results, hollow for targets, and a line only between results, because a
 * target did not happen. The table beside it says the same in words. Nothing where the values are no numbers.
 */
export function FigureChart({ series: { name, points } }: { series: FigureSeriesItemFragment }) {
  const intl = useIntl();
  const drawn = points.flatMap(({ number, figure }) => (number === null || number === undefined ? [] : [{ number, figure }]));
  if (drawn.length < 2) return null;
  const periods = [...new Set(drawn.map(({ figure }) => figure.period ?? ''))];
  const most = Math.max(...drawn.map(({ number }) => number), 0) || 1;
  const least = Math.min(...drawn.map(({ number }) => number), 0);
  const times = periods.map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (period: string | null | undefined): number =>
    first === last ? width / 2 : edge.left + ((timeOf(period ?? '') - first) / (last - first)) * (width - edge.left - edge.right);
  const y = (value: number): number => height - edge.bottom - ((value - least) / (most - least)) * (height - edge.top - edge.bottom);
  const results = drawn.filter(({ figure }) => figure.kind === 'RESULT');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      role="img"
      aria-label={intl.formatMessage({ id: 'department.figures.chart' }, { name })}
    >
      <line x1={edge.left - 16} x2={width - edge.right + 16} y1={y(0)} y2={y(0)} className={styles.axis} />
      {results.length > 1 && (
        <polyline points={results.map(({ number, figure }) => `${x(figure.period)},${y(number)}`).join(' ')} className={styles.line} />
      )}
      {drawn.map(({ number, figure }, index) => {
        const twin = drawn.some((other, at) => at < index && other.figure.period === figure.period);
        return (
          <g key={figure.id} data-point={figure.kind}>
            <circle cx={x(figure.period)} cy={y(number)} r={5} className={figure.kind === 'RESULT' ? styles.result : styles.target} />
            <text x={x(figure.period)} y={y(number) + (twin ? 18 : -9)} textAnchor="middle" lang="zh-CN">
              {printedFigure(figure)}
            </text>
          </g>
        );
      })}
      {periods.map((period) => (
        <text key={period} x={x(period)} y={height - 7} textAnchor="middle" className={styles.period}>
          {period}
        </text>
      ))}
    </svg>
  );
}

/** A year or month as a number of years, so that a year without a figure keeps its room. */
function timeOf(period: string): number {
  const [year = '0', month = '1'] = period.split('-');
  return Number(year) + (Number(month) - 1) / 12;
}
