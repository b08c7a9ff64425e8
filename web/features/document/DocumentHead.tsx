import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { MessageId } from '../../i18n/messages';
import { coverageAddress } from '../../lib/addresses';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Document.module.css';
import type { DocumentData } from './document-data';

/** What the document is: its number, date and issuer, and which of them the text itself does not give. */
export function DocumentHead({ document }: { document: DocumentData }) {
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>
        <FormattedMessage id={`vocabulary.document.${document.kind}`} />
        {document.repeats > 1 && (
          <>
            {' · '}
            <FormattedMessage id="document.repeats" values={{ times: document.repeats - 1 }} />
          </>
        )}
        {' · '}
        <Link to={coverageAddress(document.id)}>
          <FormattedMessage id="document.coverage" />
        </Link>
      </p>
      <h1>
        <span lang="zh-CN">{document.title}</span>
        <Supplied document={document} field="title" />
      </h1>
      <dl className={styles.facts}>
        <Fact id="document.number" field="number" value={document.number} document={document} />
        <Fact id="document.date" field="date" value={document.date} document={document} />
        <Fact id="document.issuer" field="issuer" value={document.issuer} document={document} />
        <Fact id="document.city" field="city" value={document.city?.name} document={document} />
        <Names id="document.addressees" names={document.addressees} />
        <Names id="document.attachments" names={document.attachments} />
        {document.cites.length > 0 && (
          <Row id="document.cites">
            {document.cites.map((cited) => (
              <span key={cited.number ?? cited.title} lang="zh-CN" className={styles.cited}>
                {cited.title && `《${cited.title.replace(/^《|》$/g, '')}》`}
                {cited.number && `（${cited.number}）`}
                <EvidenceLinks evidence={cited.evidence} />
              </span>
            ))}
          </Row>
        )}
        {(document.format !== 'TEXT' || document.encoding !== 'utf-8') && (
          <Row id="document.format">
            <FormattedMessage id={`document.format.${document.format}`} values={{ encoding: document.encoding.toUpperCase() }} />
          </Row>
        )}
        <Row id="document.sha">
          <code className={styles.sha}>{document.sha256}</code>
        </Row>
      </dl>
    </header>
  );
}

interface FactProps {
  id: MessageId;
  field: string;
  value: string | null | undefined;
  document: DocumentData;
}

function Fact({ id, field, value, document }: FactProps) {
  return (
    <Row id={id}>
      {value ? (
        <>
          <span lang="zh-CN">{value}</span>
          <Supplied document={document} field={field} />
        </>
      ) : (
        <span className={styles.quiet}>
          <FormattedMessage id="document.notGiven" />
        </span>
      )}
    </Row>
  );
}

function Names({ id, names }: { id: MessageId; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Row id={id}>
      <span lang="zh-CN">{names.join('；')}</span>
    </Row>
  );
}

function Row({ id, children }: { id: MessageId; children: ReactNode }) {
  return (
    <div>
      <dt>
        <FormattedMessage id={id} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Supplied({ document, field }: { document: DocumentData; field: string }) {
  if (!document.supplied.includes(field)) return null;
  return (
    <small className={styles.supplied}>
      <FormattedMessage id="document.supplied" />
    </small>
  );
}
