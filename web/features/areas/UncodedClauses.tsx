import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import type { AreaDepartment } from './area-data';
import styles from './Areas.module.css';

/** By department, the clauses that belong to no area, each with the way to its sentence. */
export function UncodedClauses({ departments }: { departments: AreaDepartment[] }) {
  const ordered = departments.toSorted((a, b) => a.city.code.localeCompare(b.city.code));
  return (
    <section aria-labelledby="uncoded" className={styles.field}>
      <h2 id="uncoded">
        <FormattedMessage id="areas.uncoded" />
      </h2>
      <p>
        <FormattedMessage id="areas.uncoded.lead" />
      </p>
      {ordered.map(({ id, name, uncodedClauses, uncodedDivisionClauses }) => {
        const clauses = [...uncodedClauses, ...uncodedDivisionClauses];
        return (
          <div key={id} data-uncoded={id} className={styles.uncoded}>
            <h3>
              <Link to={departmentAddress(id)} lang="zh-CN">
                {name}
              </Link>{' '}
              <span className={styles.quiet}>
                {clauses.length === 0 ? (
                  <FormattedMessage id="areas.uncoded.all" />
                ) : (
                  <FormattedMessage id="areas.uncoded.count" values={{ count: clauses.length }} />
                )}
              </span>
            </h3>
            <ul>
              {clauses.map((clause) => (
                <li key={clause.id}>
                  <span lang="zh-CN">{clause.text}</span> <EvidenceLinks evidence={clause.evidence} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
