import { FormattedMessage } from 'react-intl';
import { Link, type To } from 'react-router';
import type { ShownDutyFragment } from '../../lib/gql/operations';
import { InferredMark } from '../InferredMark';
import styles from './Exercise.module.css';
import { TimingSign } from './TimingSign';

interface Props {
  exercises: readonly ShownDutyFragment[];
  /** Where a duty is shown. */
  placeOf: (duty: string) => To;
}

/** The duties that an activity shows at work: always inferred, so each is marked and dotted. */
export function ShownDuties({ exercises, placeOf }: Props) {
  if (exercises.length === 0) return null;
  return (
    <div className={styles.shown}>
      <span className={styles.label}>
        <FormattedMessage id="ui.exercise.shows" />
      </span>
      {exercises.map(({ id, duty, timing, rule, confidence, explanation, evidence }) => (
        <span key={id} className={styles.duty} data-shown-duty={duty.id}>
          <Link to={placeOf(duty.id)} lang="zh-CN">
            {duty.path} {duty.label}
          </Link>
          <TimingSign timing={timing} />
          <InferredMark rule={rule} confidence={confidence} explanation={explanation} evidence={evidence} />
        </span>
      ))}
    </div>
  );
}
