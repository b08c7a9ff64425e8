import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BoundaryItemFragment } from '../lib/gql/operations';
import { BodyName, BodyNames } from './BodyName';
import { EvidenceLinks } from './EvidenceLink';
import styles from './Facts.module.css';
import { KindMark } from './KindMark';
import { Roles } from './Roles';

interface Props {
  boundary: BoundaryItemFragment;
  /** The name of the department whose mandate draws it, where the page is not its own. */
  own?: ReactNode;
}

/** Who does what on one topic that several bodies share: each side with its roles and its own sentence. */
export function BoundaryItem({ boundary, own }: Props) {
  return (
    <article id={boundary.id} className={styles.fact} data-boundary="">
      <p className={styles.head}>
        <KindMark kind="body" />
        <strong lang="zh-CN">{boundary.topic}</strong>
        <EvidenceLinks evidence={boundary.evidence} />
      </p>
      <ul className={styles.sides}>
        {boundary.sides.map((side, index) => (
          <li key={index}>
            <p className={styles.line}>
              {side.body ? <BodyName body={side.body} /> : (own ?? <FormattedMessage id="ui.boundary.own" />)}{' '}
              <Roles roles={side.roles} always />
              <EvidenceLinks evidence={side.evidence} />
            </p>
            <p className={styles.words} lang="zh-CN">
              {side.text}
            </p>
          </li>
        ))}
      </ul>
      {boundary.mechanisms.length > 0 && (
        <p className={styles.line}>
          <FormattedMessage id="ui.boundary.mechanisms" />
          <BodyNames bodies={boundary.mechanisms} />
        </p>
      )}
    </article>
  );
}
