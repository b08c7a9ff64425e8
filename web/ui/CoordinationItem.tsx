import { FormattedMessage } from 'react-intl';
import type { CoordinationItemFragment } from '../lib/gql/operations';
import { BodyName } from './BodyName';
import { EvidenceLinks } from './EvidenceLink';
import styles from './Facts.module.css';
import { KindMark } from './KindMark';

/** A coordination office that the department hosts, serves, or takes part in. */
export function CoordinationItem({ link }: { link: CoordinationItemFragment }) {
  return (
    <p className={styles.line}>
      <KindMark kind="body" />
      <FormattedMessage id={`vocabulary.coordination.${link.relation}`} />
      {'：'}
      <BodyName body={link.body} />
      <EvidenceLinks evidence={link.evidence} />
    </p>
  );
}
