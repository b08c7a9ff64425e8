import { parseAsString, useQueryState } from 'nuqs';
import { FormattedMessage, useIntl } from 'react-intl';
import { questionAddress } from '../../lib/addresses';
import { isPartialDate } from '../../lib/is-partial-date';
import { UnreadableDate } from '../../ui/UnreadableDate';
import { usePageTitle } from '../../ui/use-page-title';
import { Answers } from './Answers';
import { AtlasContents } from './AtlasContents';
import { ExampleQuestions } from './ExampleQuestions';
import { QuestionForm } from './QuestionForm';
import styles from './Ask.module.css';

/** Home: a question, and every city's answer side by side. The question stands in the address (`?q=`), and so does a date whose mandates are asked (`?asOf=`). */
export default function AskPage() {
  const intl = useIntl();
  const [question, setQuestion] = useQueryState('q', parseAsString.withDefault('').withOptions({ history: 'push' }));
  const [asOf] = useQueryState('asOf', parseAsString);
  usePageTitle(question || intl.formatMessage({ id: 'ask.title' }));
  const ask = (text: string) => void setQuestion(text.trim() || null);

  return (
    <div className="atlas-wide">
      <div className={styles.question}>
        <h1>
          <FormattedMessage id="ask.heading" />
        </h1>
        <AtlasContents />
        <QuestionForm key={question} question={question} onAsk={ask} />
        <ExampleQuestions onAsk={ask} compact={question !== ''} />
      </div>
      {question &&
        (asOf && !isPartialDate(asOf) ? (
          <UnreadableDate date={asOf} latest={questionAddress(question)} />
        ) : (
          <Answers question={question} asOf={asOf || null} />
        ))}
    </div>
  );
}
