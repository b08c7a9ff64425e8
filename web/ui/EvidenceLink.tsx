import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { sentenceAddress } from '../lib/addresses';
import type { EvidenceLinkFragment } from '../lib/gql/operations';
import { CiteButton } from './cite/CiteButton';
import styles from './EvidenceLink.module.css';

/** One click to the sentence that says it. Shows the printed number that leads there, where there is one. */
export function EvidenceLink({ evidence }: { evidence: EvidenceLinkFragment }) {
  const intl = useIntl();
  const place = evidence.path ?? intl.formatMessage({ id: 'ui.evidence.sentence' });
  const label = intl.formatMessage({ id: 'ui.evidence' }, { place });
  return (
    <Link to={sentenceAddress(evidence)} className={styles.link} aria-label={label} title={label} data-evidence="">
      <span aria-hidden="true">{place}</span>
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M3 9 9 3M4 3h5v5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Link>
  );
}

/** The links of a fact that several sentences say, and the button that cites it. */
export function EvidenceLinks({ evidence }: { evidence: EvidenceLinkFragment[] }) {
  const facts = [...new Set(evidence.map(({ fact }) => fact))];
  return (
    <>
      {evidence.map((one) => (
        <EvidenceLink key={`${one.document.id}-${one.start}-${one.end}`} evidence={one} />
      ))}
      {facts.map((fact) => (
        <CiteButton key={fact} fact={fact} />
      ))}
    </>
  );
}
