import { FormattedMessage } from 'react-intl';
import type { ActivityItemFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { KindMark } from '../../ui/KindMark';
import styles from './Department.module.css';
import { IndicatorList } from './IndicatorList';

/** Activities by document and by the printed heading they stand under, each heading folded. */
export function ActivityGroups({ activities }: { activities: readonly ActivityItemFragment[] }) {
  const documents = Map.groupBy(activities, (activity) => activity.document.id);
  return [...documents.values()].map((ofDocument) => (
    <div key={ofDocument[0]!.document.id} className={styles.activities}>
      <h3 lang="zh-CN">{ofDocument[0]!.document.title}</h3>
      {[...Map.groupBy(ofDocument, (activity) => activity.group ?? '').entries()].map(([group, items]) => (
        <details key={group}>
          <summary>
            {group ? <span lang="zh-CN">{group}</span> : <FormattedMessage id="department.activity.ungrouped" />}{' '}
            <span className={styles.quiet}>{items.length}</span>
          </summary>
          {items.map((activity) => (
            <Activity key={activity.id} activity={activity} />
          ))}
        </details>
      ))}
    </div>
  ));
}

function Activity({ activity }: { activity: ActivityItemFragment }) {
  return (
    <div id={activity.id} className={styles.activity}>
      <p>
        <KindMark kind="activity" />
        <span className={styles.role}>
          <FormattedMessage id={`vocabulary.activity.${activity.kind}`} />
          {activity.period && ` ${activity.period}`}
        </span>
        <span lang="zh-CN">{activity.text}</span>
        <EvidenceLinks evidence={activity.evidence} />
      </p>
      {activity.actors.length > 0 && (
        <p className={styles.quiet} lang="zh-CN">
          {activity.actors.join('、')}
        </p>
      )}
      <IndicatorList indicators={activity.indicators} />
    </div>
  );
}
