import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress, graphAddress } from '../../lib/addresses';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { KindMark } from '../../ui/KindMark';
import styles from './Body.module.css';
import type { BodyData } from './body-data';

/** Name, kind, whether it is named at all, and where the documents mention it. */
export function BodyHead({ body }: { body: BodyData }) {
  return (
    <header className={styles.head} data-body={body.named ? 'named' : 'described'}>
      <h1 lang="zh-CN" className={body.named ? undefined : styles.described}>
        {body.name}
      </h1>
      <p className={styles.facts}>
        <span>
          <KindMark kind="body" /> <FormattedMessage id={`vocabulary.body.${body.kind}`} />
        </span>
        <span>
          <FormattedMessage id={body.named ? 'body.named' : 'body.described.short'} />
        </span>
        <span>
          <FormattedMessage id="body.mentions" values={{ count: body.evidence.length }} /> <EvidenceLinks evidence={body.evidence} />
        </span>
        <Link to={graphAddress(body.id)}>
          <FormattedMessage id="body.graph" />
        </Link>
      </p>
      {!body.named && (
        <p data-body-described="">
          <FormattedMessage id="body.described" />
        </p>
      )}
      {body.department && (
        <p>
          <FormattedMessage id="body.department" />
          <Link to={departmentAddress(body.department.id)} lang="zh-CN">
            {body.department.name}
          </Link>
        </p>
      )}
    </header>
  );
}
