import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { nodeAddress, sentenceAddress } from '../../lib/addresses';
import type { CitedAddressQuery } from '../../lib/gql/operations';
import CiteFact from '../../ui/cite/CiteFact';
import styles from './Cite.module.css';
import { HashTable } from './HashTable';

type Cited = CitedAddressQuery['citedAddress'];

interface Props {
  cited: Cited;
  /** The hashes of the address. */
  source: string | null;
  quote: string | null;
}

/** The verdict, the hashes it rests on, what stands there now, and what to do. */
export function CitedView({ cited, source, quote }: Props) {
  const { status, citation, reference, document, elsewhere } = cited;
  return (
    <>
      <section className={styles.verdict} data-cited={status}>
        <h2>
          <FormattedMessage id={`citePage.${status}`} />
        </h2>
        <p>
          <FormattedMessage id={`citePage.${status}.body`} values={{ document: document ? 'yes' : 'no' }} />
        </p>
        {status !== 'UNCHECKED' && <HashTable cited={{ source, quote }} now={{ document, quotes: quotesNow(cited) }} />}
      </section>
      {elsewhere.length > 0 && (
        <section data-elsewhere="">
          <h2>
            <FormattedMessage id="citePage.elsewhere" />
          </h2>
          <ul className={styles.list}>
            {elsewhere.map((one) => (
              <li key={one.fact}>
                <Link to={one.reference.address} lang="zh-CN">
                  {one.reference.evidence?.path ?? one.fact}
                </Link>
                {one.reference.evidence && (
                  <Link to={sentenceAddress(one.reference.evidence)} lang="zh-CN" className={styles.sentence}>
                    {one.reference.evidence.quote}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {citation && (
        <section>
          <h2>
            <FormattedMessage id={status === 'SENTENCE_CHANGED' ? 'citePage.now' : 'citePage.reference'} />
          </h2>
          <CiteFact citation={reference && status !== 'UNCHANGED' ? { ...citation, references: [reference] } : citation} />
          <p>
            <Link to={nodeAddress(citation.id)}>
              <FormattedMessage id="citePage.open" />
            </Link>
          </p>
        </section>
      )}
    </>
  );
}

const quotesNow = ({ reference, citation }: Cited): string[] =>
  (reference ? [reference] : (citation?.references ?? [])).flatMap(({ quoteHash }) => (quoteHash === null ? [] : [quoteHash]));
