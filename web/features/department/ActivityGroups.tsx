import { FormattedMessage } from 'react-intl';
import type { ActivityItemFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { ShownDuties } from '../../ui/exercise/ShownDuties';
import { KindMark } from '../../ui/KindMark';
import styles from './Department.module.css';
import { IndicatorList } from './IndicatorList';

interface Props {
  activities: readonly ActivityItemFragment[];
  /** Ids of the duties of the version looked at; those of others are left out. */
  duties: ReadonlySet<string>;
}

/** Activities by document and by the printed heading they stand under, each heading folded. */
export function ActivityGroups({ activities, duties }: Props) {
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
            <Activity key={activity.id} activity={activity} duties={duties} />
          ))}
        </details>
      ))}
    </div>
  ));
}

function Activity({ activity, duties }: { activity: ActivityItemFragment; duties: ReadonlySet<string> }) {
  const search = useVersionSearch();
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
      <ShownDuties exercises={activity.exercises.filter(({ duty }) => duties.has(duty.id))} placeOf={(duty) => ({ search, hash: duty })} />
      <IndicatorList indicators={activity.indicators} />
    </div>
  );
}
