import { FormattedMessage } from 'react-intl';
import type { AffiliatedUnitRowFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';

export function AffiliatedUnits({ units }: { units: readonly AffiliatedUnitRowFragment[] }) {
  return (
    <ul className={styles.plain}>
      {units.map((unit) => (
        <li key={unit.id} id={unit.id} className={styles.anchor}>
          <strong lang="zh-CN">{unit.name}</strong>
          {unit.aliases.length > 0 && <span lang="zh-CN">（{unit.aliases.join('、')}）</span>}
          <EvidenceLinks evidence={unit.evidence} />
          {unit.activities.length > 0 && (
            <details>
              <summary>
                <FormattedMessage id="department.achievements" values={{ count: unit.activities.length }} />
              </summary>
              <ul lang="zh-CN">
                {unit.activities.map((activity) => (
                  <li key={activity.id}>
                    {activity.text}
                    <EvidenceLinks evidence={activity.evidence} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
