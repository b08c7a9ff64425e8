import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { DepartmentActivitiesQuery } from '../../../lib/gql/operations';
import { documentAddress } from '../../../lib/addresses';
import { useVersionSearch } from '../../../lib/use-version-search';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import sectionStyles from '../Department.module.css';
import styles from './Exercise.module.css';

type Data = NonNullable<DepartmentActivitiesQuery['department']>;

/**
 * What was looked for and not found: duties that none of the documents shows at work (which is not to say that they are not
 * exercised), and activities in which no duty was recognised. The ones found stand with their duties.
 */
export function ExerciseSection({ department }: { department: Data }) {
  const { exerciseDocuments: documents, dutiesNotSeenExercised: unseen, activitiesWithoutDuty: uncovered } = department;
  const search = useVersionSearch();
  return (
    <section id="exercise" className={sectionStyles.section} aria-labelledby="exercise-title">
      <h2 id="exercise-title">
        <FormattedMessage id="department.section.exercise" />
      </h2>
      {documents.length === 0 ? (
        <p>
          <FormattedMessage id="department.exercise.noDocuments" />
        </p>
      ) : (
        <>
          <p>
            <FormattedMessage id="department.exercise.lookedIn" values={{ count: documents.length }} />
          </p>
          <ul className={styles.list} data-looked-in={documents.length}>
            {documents.map(({ id, title, date }) => (
              <li key={id}>
                <Link to={documentAddress(id)} lang="zh-CN">
                  {title}
                </Link>
                {date && <span className={styles.quiet}> {date}</span>}
              </li>
            ))}
          </ul>
          {unseen.length > 0 && (
            <>
              <h3 className={styles.statement}>
                <FormattedMessage id="department.exercise.unseen" values={{ count: documents.length }} />
              </h3>
              <p className={styles.quiet}>
                <FormattedMessage id="department.exercise.unseen.note" />
              </p>
              <ul className={styles.list} data-unseen={unseen.length}>
                {unseen.map(({ id, path, label }) => (
                  <li key={id}>
                    <Link to={{ search, hash: id }} lang="zh-CN">
                      {path} {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          {uncovered.length > 0 && (
            <details className={styles.rest}>
              <summary>
                <FormattedMessage id="department.exercise.uncovered" values={{ count: uncovered.length }} />
              </summary>
              <ul className={styles.list} data-uncovered={uncovered.length}>
                {uncovered.map(({ id, text, group, evidence }) => (
                  <li key={id}>
                    <Link to={{ search, hash: id }} lang="zh-CN">
                      {group ?? shorten(text)}
                    </Link>
                    {group && <span lang="zh-CN"> {shorten(text)}</span>}
                    <EvidenceLinks evidence={evidence} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

const shorten = (text: string): string => {
  const points = [...text];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
};
