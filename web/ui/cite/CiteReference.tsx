import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { documentAddress, sentenceAddress } from '../../lib/addresses';
import type { CiteReferenceFragment } from '../../lib/gql/operations';
import styles from './Cite.module.css';
import { CopyButton } from './CopyButton';
import { inFormat, type CiteFormat } from './cite-formats';

/** One sentence as a reference, with buttons that copy it and its address. */
export function CiteReference({ reference, format }: { reference: CiteReferenceFragment; format: CiteFormat }) {
  const { locale } = useIntl();
  const { side, document, evidence, url } = reference;
  const text = inFormat(reference, format, locale);
  return (
    <section className={styles.reference} data-cite-side={side ?? undefined}>
      {side && (
        <h3 className={styles.side}>
          <FormattedMessage id={`cite.side.${side}`} />
        </h3>
      )}
      {evidence && (
        <blockquote lang="zh-CN" className={styles.quote}>
          {evidence.quote}
        </blockquote>
      )}
      <p className={styles.place} lang="zh-CN">
        <Link to={evidence ? sentenceAddress(evidence) : documentAddress(document.id)}>
          《{document.title}》{evidence?.path}
        </Link>
      </p>
      {/* it scrolls, so that the keyboard must reach it */}
      <pre className={styles.text} tabIndex={0} lang="zh-CN" data-cite-text={format}>
        {text}
      </pre>
      <div className={styles.actions}>
        <CopyButton text={text}>
          <FormattedMessage id="cite.copy" />
        </CopyButton>
        <CopyButton text={url}>
          <FormattedMessage id="cite.copy.address" />
        </CopyButton>
      </div>
    </section>
  );
}
