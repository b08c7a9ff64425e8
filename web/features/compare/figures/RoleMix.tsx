import { FormattedMessage, useIntl } from 'react-intl';
import { roleMix } from '../model/role-mix';
import type { ComparedSide } from '../model/read-comparison';
import { FigureTable } from './FigureTable';
import styles from './Figures.module.css';
import { Share } from './Share';

/** What part each text gives its department, as a table whose cells are drawn as bars: shares, since how many clauses there are is a matter of drafting. */
export function RoleMix({ departments }: { departments: readonly ComparedSide[] }) {
  const intl = useIntl();
  return (
    <FigureTable
      mark="data-role-mix"
      title={intl.formatMessage({ id: 'compare.figures.roles' })}
      lead={intl.formatMessage({ id: 'compare.figures.roles.lead' })}
      label={intl.formatMessage({ id: 'compare.figures.role' })}
      departments={departments}
      rows={roleMix(departments.map(({ clauses }) => clauses))}
      headingOf={({ code }) => <FormattedMessage id={`vocabulary.role.${code}`} />}
      cell={({ row: { code }, department: { clauses }, count, drawn }) => (
        <td data-role-count={code}>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${drawn * 100}%` }} />
          </span>
          <Share count={count} total={clauses.length} />
        </td>
      )}
    >
      <Empty departments={departments} />
    </FigureTable>
  );
}

/** Departments without clauses are said to lack their duties in the source, not to have no roles. */
function Empty({ departments }: { departments: readonly ComparedSide[] }) {
  return departments
    .filter(({ clauses }) => clauses.length === 0)
    .map(({ id, name }) => (
      <p key={id}>
        <FormattedMessage id="compare.figures.empty" values={{ name: <span lang="zh-CN">{name}</span> }} />
      </p>
    ));
}
