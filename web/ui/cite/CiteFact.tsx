import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CiteFactFragment } from '../../lib/gql/operations';
import styles from './Cite.module.css';
import { CiteNotes } from './CiteNotes';
import { CiteReference } from './CiteReference';
import { CopyButton } from './CopyButton';
import { allInFormat, citeFormats, type CiteFormat } from './cite-formats';

/** How a fact is cited: a choice of forms, and one reference for each of its sentences. */
export default function CiteFact({ citation }: { citation: CiteFactFragment }) {
  const intl = useIntl();
  const [format, setFormat] = useState<CiteFormat>('gbt7714');
  if (citation.references.length === 0) {
    return (
      <p data-cite-origin={citation.origin}>
        <FormattedMessage id={`cite.origin.${citation.origin}`} />
      </p>
    );
  }
  return (
    <div className={styles.fact} data-cite-fact={citation.id}>
      <CiteNotes citation={citation} />
      <SegmentedControl
        fullWidth
        aria-label={intl.formatMessage({ id: 'cite.format' })}
        value={format}
        onChange={(next) => setFormat(next as CiteFormat)}
        data={citeFormats.map((value) => ({ value, label: intl.formatMessage({ id: `cite.format.${value}` }) }))}
      />
      {citation.references.length > 1 && (
        <p className={styles.quiet}>
          <FormattedMessage id={citation.alignment ? 'cite.link.several' : 'cite.several'} values={{ count: citation.references.length }} />
        </p>
      )}
      {citation.references.map((reference) => (
        <CiteReference key={`${reference.side} ${reference.address}`} reference={reference} format={format} />
      ))}
      {citation.alignment && (
        <div className={styles.actions}>
          <CopyButton text={allInFormat(citation.references, format, intl.locale)}>
            <FormattedMessage id="cite.copy.all" />
          </CopyButton>
        </div>
      )}
      <p className={styles.quiet}>
        <FormattedMessage id="cite.dataset" values={{ dataset: <code>{citation.dataset}</code> }} />
      </p>
    </div>
  );
}
