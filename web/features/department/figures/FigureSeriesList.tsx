import { FormattedMessage, useIntl } from 'react-intl';
import type { FigureSeriesItemFragment } from '../../../lib/gql/operations';
import { printedFigure } from '../../../lib/printed-figure';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { FigureChart } from './FigureChart';
import styles from './Figures.module.css';

/** Figures that measure the same at several times, each with its sentence; how many others stand alone. */
export function FigureSeriesList({ series }: { series: readonly FigureSeriesItemFragment[] }) {
  const intl = useIntl();
  const several = series.filter(({ points }) => points.length > 1);
  const alone = series.length - several.length;
  if (series.length === 0) return null;
  return (
    <div id="figures" className={styles.figures}>
      <h3>
        <FormattedMessage id="department.figures" />
      </h3>
      <p className={styles.note}>
        <FormattedMessage id="department.figures.note" values={{ several: several.length, alone }} />
      </p>
      {several.map((one) => (
        <figure key={`${one.name} ${one.points[0]!.figure.id}`} className={styles.series} data-series={one.points.length}>
          <figcaption lang="zh-CN">
            {one.name}
            {one.unit && `（${one.unit}）`}
          </figcaption>
          <FigureChart series={one} />
          <table aria-label={one.name}>
            <thead>
              <tr>
                {(['period', 'kind', 'value', 'source'] as const).map((column) => (
                  <th key={column} scope="col">
                    <FormattedMessage id={`department.figures.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.points.map(({ figure }) => (
                <tr key={figure.id} data-figure={figure.kind}>
                  <th scope="row">{figure.period}</th>
                  <td>{intl.formatMessage({ id: `vocabulary.indicator.${figure.kind}` })}</td>
                  <td lang="zh-CN">
                    {printedFigure(figure)}
                    {figure.name !== one.name && <span className={styles.printed}> {figure.name}</span>}
                  </td>
                  <td>
                    <EvidenceLinks evidence={figure.evidence} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </figure>
      ))}
    </div>
  );
}
