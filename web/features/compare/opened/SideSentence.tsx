import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BodyNames } from '../../../ui/BodyName';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { MarkedWords } from '../MarkedWords';
import type { ComparedClause, WordSpan } from '../model/comparison';
import styles from './Opened.module.css';

interface Props {
  clause: ComparedClause;
  spans: readonly WordSpan[];
  /** Of the department. */
  name: string;
}

/** One clause large, with where it is printed, its verbs, its roles, and who else is in it. */
export function SideSentence({ clause, spans, name }: Props) {
  const intl = useIntl();
  const separator = intl.formatMessage({ id: 'ui.list.separator' });
  const roles = clause.roles.map((role) => intl.formatMessage({ id: `vocabulary.role.${role}` })).join(separator);
  return (
    <section aria-label={name}>
      <h3>
        <span lang="zh-CN">{name}</span>
        <EvidenceLinks evidence={clause.evidence} />
      </h3>
      <p className={styles.sentence}>
        <MarkedWords text={clause.text} spans={spans} />
      </p>
      <dl className={styles.facts}>
        <Fact id="roles">{roles}</Fact>
        <Fact id="verbs">{clause.verbs.length > 0 && <span lang="zh-CN">{clause.verbs.join('、')}</span>}</Fact>
        <Fact id="parties">{clause.parties.length > 0 && <BodyNames bodies={[...clause.parties]} />}</Fact>
      </dl>
    </section>
  );
}

function Fact({ id, children }: { id: 'roles' | 'verbs' | 'parties'; children: ReactNode }) {
  return (
    <>
      <dt>
        <FormattedMessage id={`compare.open.${id}`} />
      </dt>
      <dd>
        {children || (
          <span className={styles.quiet}>
            <FormattedMessage id="compare.open.nothing" />
          </span>
        )}
      </dd>
    </>
  );
}
