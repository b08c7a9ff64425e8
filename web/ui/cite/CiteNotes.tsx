import { FormattedMessage, useIntl } from 'react-intl';
import type { CiteFactFragment } from '../../lib/gql/operations';
import styles from './Cite.module.css';
import { LinkNote } from './LinkNote';

const fields = ['title', 'number', 'date', 'issuer'] as const;
const isLocal = /^https?:\/\/(localhost|127\.|\[::1\])/u;

/** What a reader must know before citing: that it is inferred, whose the description is, and whether others can open the address. */
export function CiteNotes({ citation }: { citation: CiteFactFragment }) {
  const intl = useIntl();
  const supplied = fields.filter((field) => citation.references.some(({ document }) => document.supplied.includes(field)));
  const local = citation.references.some(({ url }) => isLocal.test(url));
  return (
    <ul className={styles.notes}>
      {citation.alignment && (
        <li data-cite-link="">
          <LinkNote alignment={citation.alignment} reviewers={citation.reviewers} />
        </li>
      )}
      {citation.basis === 'INFERRED' && !citation.alignment && (
        <li data-cite-inferred="">
          <FormattedMessage id="cite.inferred" values={{ rule: citation.rule ?? '' }} />
        </li>
      )}
      {supplied.length > 0 && (
        <li data-cite-supplied="">
          <FormattedMessage
            id="cite.supplied"
            values={{ fields: intl.formatList(supplied.map((field) => intl.formatMessage({ id: `cite.field.${field}` }))) }}
          />
        </li>
      )}
      {citation.supplied.length > 0 && (
        <li>
          <FormattedMessage id="cite.supplied.fact" values={{ fields: citation.supplied.join(', ') }} />
        </li>
      )}
      {local && (
        <li>
          <FormattedMessage id="cite.local" />
        </li>
      )}
    </ul>
  );
}
