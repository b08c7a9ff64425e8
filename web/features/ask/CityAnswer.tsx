import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { MessageId } from '../../i18n/messages';
import { departmentAddress } from '../../lib/addresses';
import type { CityAnswerFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { BoundaryItem } from '../../ui/BoundaryItem';
import { CoordinationItem } from '../../ui/CoordinationItem';
import { GapSign } from '../../ui/GapSign';
import { ReformItem } from '../../ui/ReformItem';
import styles from './Ask.module.css';
import { DivisionAnswer } from './DivisionAnswer';
import { DivisionSentences } from './DivisionSentences';
import { HandledDuties } from './HandledDuties';
import { UnreadSections } from './UnreadSections';
import { useRelatedCoordination } from './use-related-coordination';
import { Verdict } from './Verdict';

/** One city's whole answer. A boundary on the very topic stands above the duties: who leads may be another body. */
export function CityAnswer({ answer }: { answer: CityAnswerFragment }) {
  const version = useVersionSearch();
  const coordination = useRelatedCoordination(answer);
  const [onIt, touching] = boundariesOf(answer);
  return (
    <>
      <header className={styles.city}>
        <h2>
          <span lang="zh-CN">{answer.city.name}</span>{' '}
          <small>
            <FormattedMessage id={`vocabulary.level.${answer.city.level}`} />
          </small>
        </h2>
        <Verdict answer={answer} />
      </header>
      {!answer.found && answer.gap && (
        <p>
          <GapSign gap={answer.gap} />
        </p>
      )}
      {answer.gap === 'ABSENT_FROM_MANDATE' && <UnreadSections departments={answer.city.departments} />}
      <Group id="ask.section.boundaries" items={onIt}>
        {(boundary) => <BoundaryItem key={boundary.id} boundary={boundary} />}
      </Group>
      <Group id="ask.division.found" items={namedDivisions(answer)}>
        {(division) => <DivisionAnswer key={division.id} division={division} />}
      </Group>
      {answer.divisionClauses.length > 0 && <DivisionSentences answers={answer.divisionClauses} />}
      {answer.answers.length > 0 && <HandledDuties answers={answer.answers} />}
      <Group id="ask.section.boundaries.touching" items={touching}>
        {(boundary) => <BoundaryItem key={boundary.id} boundary={boundary} />}
      </Group>
      <Group id="ask.section.reform" items={answer.reformActions}>
        {(item) => <ReformItem key={item.id} item={item} />}
      </Group>
      <Group id="ask.section.coordination" items={coordination}>
        {(link) => <CoordinationItem key={link.body.id} link={link} />}
      </Group>
      {answer.city.departments.map((department) => (
        <p key={department.id} className={styles.onward}>
          <span lang="zh-CN">{department.name}</span>
          <FormattedMessage id="ui.colon" />
          <Link to={departmentAddress(department.id, version)}>
            <FormattedMessage id="ask.department" />
          </Link>
        </p>
      ))}
    </>
  );
}

function Group<T>({ id, items, children }: { id: MessageId; items: T[]; children: (item: T) => ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>
        <FormattedMessage id={id} />
      </h3>
      {items.map(children)}
    </section>
  );
}

/** Boundaries whose topic is what was asked for, and those that only mention it. */
function boundariesOf({ boundaries, understoodAs }: CityAnswerFragment) {
  const isTopic = ({ topic }: { topic: string }) => understoodAs.some((word) => topic.includes(word));
  return [boundaries.filter(isTopic), boundaries.filter((boundary) => !isTopic(boundary))] as const;
}

/** Divisions that the question names, or that no sentence or duty of the answer shows already. */
function namedDivisions({ divisions, divisionClauses, answers, understoodAs }: CityAnswerFragment) {
  const shown = new Set([
    ...divisionClauses.map(({ clause }) => clause.division.id),
    ...answers.flatMap(({ assignments }) => assignments.map(({ division }) => division.id)),
  ]);
  return divisions.filter(({ id, name }) => understoodAs.includes(name) || !shown.has(id));
}
