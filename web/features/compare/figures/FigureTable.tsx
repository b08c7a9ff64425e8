import { Fragment, type ReactElement, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { drawnShares, type CountedRow } from '../model/figure-rows';
import type { ComparedSide } from '../model/read-comparison';
import styles from './Figures.module.css';

interface Cell<R> {
  row: R;
  department: ComparedSide;
  count: number;
  /** The share as it is drawn: 1 for the largest of the table. */
  drawn: number;
}

interface Props<R> {
  /** Attribute by which the figure is found. */
  mark: 'data-heat-map' | 'data-role-mix';
  title: string;
  lead: string;
  /** Above the headings of the rows. */
  label: string;
  departments: readonly ComparedSide[];
  rows: readonly R[];
  headingOf: (row: R) => ReactNode;
  /** A `td`. */
  cell: (cell: Cell<R>) => ReactElement;
  /** Between lead and table. */
  children?: ReactNode;
}

/** A chart of departments that is a table as well: a row for each thing that is counted, and what each column is out of. */
export function FigureTable<R extends CountedRow>({ mark, title, lead, label, departments, rows, headingOf, cell, children }: Props<R>) {
  const drawn = drawnShares(
    rows,
    departments.map(({ clauses }) => clauses.length),
  );
  return (
    <section className={styles.figure} {...{ [mark]: '' }}>
      <h2>{title}</h2>
      <p className={styles.quiet}>{lead}</p>
      {children}
      <table>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {departments.map(({ id, short }) => (
              <th key={id} scope="col" lang="zh-CN">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.code}>
              <th scope="row">{headingOf(row)}</th>
              {departments.map((department, index) => (
                <Fragment key={department.id}>
                  {cell({ row, department, count: row.counts[index]!, drawn: drawn[place]![index]! })}
                </Fragment>
              ))}
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
