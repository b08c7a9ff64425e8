import { useQuery } from '@apollo/client/react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { compareAddress, questionAddress } from '../../lib/addresses';
import { WhoHandlesDocument, type CityAnswerFragment } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { CityColumns } from '../../ui/CityColumns';
import { EmptyState } from '../../ui/EmptyState';
import { AnswersSkeleton } from './AnswersSkeleton';
import styles from './Ask.module.css';
import { CityAnswer } from './CityAnswer';
import { Verdict } from './Verdict';

/** What each city's documents answer to a question. */
export function Answers({ question, asOf }: { question: string; asOf: string | null }) {
  const result = useQuery(WhoHandlesDocument, { variables: { text: question, asOf } });
  return (
    <AsyncView result={result} skeleton={<AnswersSkeleton />}>
      {({ whoHandles }) => (
        <>
          {asOf && (
            <p role="status" data-as-of={asOf}>
              <FormattedMessage id="ask.asOf" values={{ date: asOf }} />{' '}
              <Link to={questionAddress(question)}>
                <FormattedMessage id="ask.asOf.latest" />
              </Link>
            </p>
          )}
          <AnswerColumns answers={whoHandles} />
        </>
      )}
    </AsyncView>
  );
}

function AnswerColumns({ answers }: { answers: CityAnswerFragment[] }) {
  const intl = useIntl();
  if (answers.every((answer) => !answer.found && !answer.gap)) return <NotUnderstood />;
  const words = [...new Set(answers.flatMap((answer) => answer.understoodAs))];
  return (
    <>
      <p className={styles.understood} aria-live="polite">
        <FormattedMessage
          id="ask.understood"
          values={{ words: <strong lang="zh-CN">{words.join(intl.formatMessage({ id: 'ui.list.separator' }))}</strong> }}
        />
        <ComparisonLink answers={answers} />
      </p>
      <CityColumns
        columns={answers.map((answer) => ({
          code: answer.city.code,
          name: answer.city.name,
          verdict: <Verdict answer={answer} />,
          content: <CityAnswer answer={answer} />,
        }))}
      />
    </>
  );
}

/** Where two cities answer, their departments can be laid beside each other, in the order of the cities' codes. */
function ComparisonLink({ answers }: { answers: readonly CityAnswerFragment[] }) {
  const [left, right] = answers
    .toSorted((a, b) => a.city.code.localeCompare(b.city.code))
    .flatMap(({ answers: [best] }) => best?.duty.department.id ?? []);
  if (left === undefined || right === undefined) return null;
  return (
    <>
      {' · '}
      <Link to={compareAddress(left, right)} data-compare-link="">
        <FormattedMessage id="compare.link.answer" />
      </Link>
    </>
  );
}

function NotUnderstood() {
  return (
    <EmptyState title={<FormattedMessage id="ask.notUnderstood" />}>
      <p>
        <FormattedMessage id="ask.notUnderstood.body" />
      </p>
    </EmptyState>
  );
}
