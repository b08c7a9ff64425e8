import { Fragment } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import type { ChangeEventLineFragment, ChangePartyNameFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import styles from './Department.module.css';

/** What happened to a department: who was before, who was after, with the sentence. */
export function ChangeEvents({ events }: { events: readonly ChangeEventLineFragment[] }) {
  return events.map((event) => (
    <p key={event.id} className={styles.quiet} data-change-event={event.kind}>
      <strong>
        <FormattedMessage id={`vocabulary.event.${event.kind}`} />
      </strong>
      {event.date && ` · ${event.date}`}
      {' · '}
      <Parties parties={event.predecessors} />
      {event.successors.length > 0 && event.predecessors.length > 0 && ' → '}
      <Parties parties={event.successors} />
      {event.basis === 'INFERRED' ? (
        <InferredMark rule={event.rule} explanation={event.text} evidence={event.evidence} />
      ) : (
        <EvidenceLinks evidence={event.evidence} />
      )}
    </p>
  ));
}

function Parties({ parties }: { parties: readonly ChangePartyNameFragment[] }) {
  const intl = useIntl();
  return (
    <span lang="zh-CN">
      {parties.map(({ name, department }, index) => (
        <Fragment key={name}>
          {index > 0 && intl.formatMessage({ id: 'ui.list.separator' })}
          {department ? <Link to={departmentAddress(department.id)}>{name}</Link> : name}
        </Fragment>
      ))}
    </span>
  );
}
