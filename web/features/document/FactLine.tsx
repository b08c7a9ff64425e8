import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { visualKindOf } from '../../app/theme/visual-kind';
import { messages, type MessageId } from '../../i18n/messages';
import { nodeAddress } from '../../lib/addresses';
import { ShownDuties } from '../../ui/exercise/ShownDuties';
import { KindMark } from '../../ui/KindMark';
import styles from './Document.module.css';
import { factAddress } from './fact-address';
import type { Annotation } from './text/annotation';

interface Props {
  fact: Annotation;
  current: boolean;
}

/** One fact beside its words, with the way to where it is shown. */
export function FactLine({ fact, current }: Props) {
  const intl = useIntl();
  const kind = visualKindOf(fact.kind);
  const section = `vocabulary.section.${fact.label}`;
  const label = fact.kind === 'SectionGap' && isMessage(section) ? intl.formatMessage({ id: section }) : fact.label;
  return (
    <li aria-current={current || undefined} className={styles.fact} data-fact={fact.kind}>
      <Link to={factAddress(fact)} title={label}>
        {kind && <KindMark kind={kind} />}
        <span className={styles.factKind}>{intl.formatMessage({ id: kindMessage(fact.kind) })}</span> <span lang="zh-CN">{label}</span>
      </Link>
      {fact.node?.__typename === 'Activity' && <ShownDuties exercises={fact.node.exercises} placeOf={nodeAddress} />}
    </li>
  );
}

function kindMessage(kind: string): MessageId {
  const id = `document.kind.${kind}`;
  return isMessage(id) ? id : 'document.kind.other';
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
