import { FormattedMessage } from 'react-intl';
import { roleMix, rolesInOrder } from '../model/role-mix';
import type { ComparedSide } from '../model/read-comparison';
import styles from './Figures.module.css';
import { Share } from './Share';

/** What part each text gives its department, as a table whose cells are drawn as bars: shares, since how many clauses there are is a matter of drafting. */
export function RoleMix({ departments }: { departments: readonly ComparedSide[] }) {
  const mixes = departments.map(({ clauses }) => new Map(roleMix(clauses).map(({ role, count }) => [role, count])));
  const shown = rolesInOrder.filter((role) => mixes.some((mix) => mix.get(role)! > 0));
  const most = Math.max(
    0,
    ...departments.flatMap(({ clauses }, index) => [...mixes[index]!.values()].map((count) => count / clauses.length)),
  );
  return (
    <section className={styles.figure} data-role-mix="">
      <h2>
        <FormattedMessage id="compare.figures.roles" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id="compare.figures.roles.lead" />
      </p>
      <Empty departments={departments} />
      <table>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="compare.figures.role" />
            </th>
            {departments.map(({ id, short }) => (
              <th key={id} scope="col" lang="zh-CN">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((role) => (
            <tr key={role}>
              <th scope="row">
                <FormattedMessage id={`vocabulary.role.${role}`} />
              </th>
              {departments.map(({ id, clauses }, index) => {
                const count = mixes[index]!.get(role)!;
                return (
                  <td key={id} data-role-count={role}>
                    <span className={styles.track} aria-hidden="true">
                      <span className={styles.bar} style={{ width: `${most === 0 ? 0 : (count / clauses.length / most) * 100}%` }} />
                    </span>
                    <Share count={count} total={clauses.length} />
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
