import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { divisionAddress, dutyAddress } from '../../lib/addresses';
import type { HandledDivisionClauseFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import facts from '../../ui/Facts.module.css';
import { InferredMark } from '../../ui/InferredMark';
import { KindMark } from '../../ui/KindMark';
import { MarkedText } from '../../ui/MarkedText';
import styles from './Ask.module.css';

/** A sentence under a division's name that answers, with the duties of the department that it leads to. */
export function DivisionSentence({ answer: { clause, highlights } }: { answer: HandledDivisionClauseFragment }) {
  const { division } = clause;
  const version = useVersionSearch();
  return (
    <article className={facts.fact} data-division-sentence="">
      <p className={facts.head}>
        <KindMark kind="division" />
        <Link to={divisionAddress(division.department.id, division.id, version)} lang="zh-CN">
          <strong>{division.name}</strong>
        </Link>
      </p>
      <p className={`${facts.words} ${styles.sentence}`}>
        <MarkedText text={clause.text} spans={highlights} />
        <EvidenceLinks evidence={clause.evidence} />
      </p>
      {clause.assignments.map(({ id, basis, rule, confidence, explanation, evidence, duty }) => (
        <p key={id} className={facts.line}>
          <FormattedMessage id="ask.sentence.leadsTo" />{' '}
          <Link to={dutyAddress(duty.department.id, duty.id, version)}>
            <FormattedMessage id="ui.duty" values={{ ordinal: duty.ordinal }} />
          </Link>
          {basis === 'INFERRED' && <InferredMark rule={rule} confidence={confidence} explanation={explanation} evidence={evidence} />}
        </p>
      ))}
    </article>
  );
}
