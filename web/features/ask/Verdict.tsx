import { FormattedMessage } from 'react-intl';
import type { CityAnswerFragment } from '../../lib/gql/operations';
import { GapGlyph } from '../../ui/GapSign';
import styles from './Ask.module.css';

/** A city's answer in a word: there, or which kind of gap. */
export function Verdict({ answer }: { answer: CityAnswerFragment }) {
  if (answer.found) {
    return (
      <span className={styles.verdict}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="currentColor" />
        </svg>
        <FormattedMessage id="ask.verdict.yes" />
      </span>
    );
  }
  if (!answer.gap) return <FormattedMessage id="ask.verdict.unknown" />;
  return (
    <span className={styles.verdict}>
      <GapGlyph gap={answer.gap} />
      <FormattedMessage id={`vocabulary.gap.${answer.gap}`} />
    </span>
  );
}
