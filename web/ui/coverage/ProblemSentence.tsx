import { FormattedMessage } from 'react-intl';
import { messages, type MessageId } from '../../i18n/messages';
import type { ProblemData } from './scorecard-data';

/** What is wrong, in the reader's language; a rule without words here is told by the sentence of the reading, which is English. */
export function ProblemSentence({ rule, message, expected, found }: Pick<ProblemData, 'rule' | 'message' | 'expected' | 'found'>) {
  const id = `coverage.rule.${rule}`;
  return isMessage(id) ? (
    <FormattedMessage id={id} values={{ expected: expected ?? 0, found: found ?? 0 }} />
  ) : (
    <span lang="en">{message}</span>
  );
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
