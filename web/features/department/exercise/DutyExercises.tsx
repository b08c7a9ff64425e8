import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { ExerciseRowFragment } from '../../../lib/gql/operations';
import { documentAddress } from '../../../lib/addresses';
import { CiteButton } from '../../../ui/cite/CiteButton';
import { EvidenceLink } from '../../../ui/EvidenceLink';
import { TimingSign } from '../../../ui/exercise/TimingSign';
import { InferredMark } from '../../../ui/InferredMark';
import { KindMark } from '../../../ui/KindMark';
import styles from './Exercise.module.css';

/** What shows a duty at work, folded: the sentences, their document and date, how that stands to the mandate's time, and why. */
export function DutyExercises({ exercises }: { exercises: readonly ExerciseRowFragment[] }) {
  if (exercises.length === 0) return null;
  return (
    <details className={styles.fold} data-exercises={exercises.length}>
      <summary>
        <KindMark kind="activity" /> <FormattedMessage id="department.exercise.seen" values={{ count: exercises.length }} />
      </summary>
      <ul>
        {exercises.map((exercise) => (
          <ExerciseItem key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </details>
  );
}

function ExerciseItem({ exercise: { id, activity, evidence, timing, rule, confidence, explanation } }: { exercise: ExerciseRowFragment }) {
  const { document, kind, period } = activity;
  const sentences = evidence.filter((one) => one.document.id === document.id);
  return (
    <li id={id} className={styles.item} data-exercise={timing}>
      {sentences.map((sentence) => (
        <p key={sentence.start} className={styles.sentence}>
          <q lang="zh-CN">{sentence.quote.trim()}</q>
          <EvidenceLink evidence={sentence} />
        </p>
      ))}
      <p className={styles.origin}>
        <Link to={documentAddress(document.id)} lang="zh-CN">
          {document.title}
        </Link>
        {document.date && <span> · {document.date}</span>}
        <span>
          {' · '}
          <FormattedMessage id={`vocabulary.activity.${kind}`} />
          {period && ` ${period}`}
        </span>
        <TimingSign timing={timing} />
        <InferredMark rule={rule} confidence={confidence} />
        <CiteButton fact={id} />
      </p>
      <p className={styles.reason} lang="zh-CN">
        {explanation}
      </p>
    </li>
  );
}
