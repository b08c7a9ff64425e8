import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { compareAddress, nodeAddress, sentenceAddress } from '../../lib/addresses';
import type { CitedAddressQuery } from '../../lib/gql/operations';
import CiteFact from '../../ui/cite/CiteFact';
import styles from './Cite.module.css';
import { CitedSide } from './CitedSide';
import { HashTable } from './HashTable';

type Cited = CitedAddressQuery['citedAddress'];

interface Props {
  cited: Cited;
  /** The hashes of the address. */
  source: string | null;
  quote: string | null;
}

/** What the address of a link says of its left (0) or right (1) sentence. */
const partAt = (text: string | null, index: number): string | null => text?.split('.')[index] || null;

/** A link is opened in the comparison of its departments. */
function addressOf({ id, alignment }: NonNullable<Cited['citation']>): string {
  if (alignment === null) return nodeAddress(id);
  return `${compareAddress(alignment.leftDuty.department.id, alignment.rightDuty.department.id)}&open=${id}`;
}

/** The verdict, the hashes it rests on, what stands there now, and what to do. */
export function CitedView({ cited, source, quote }: Props) {
  const { status, citation, reference, document, sides, elsewhere } = cited;
  const link = sides.length > 0;
  return (
    <>
      <section className={styles.verdict} data-cited={status}>
        <h2>
          <FormattedMessage id={`citePage.${status}`} />
        </h2>
        <p>
          <FormattedMessage id={`citePage.${status}.body${link ? '.link' : ''}`} values={{ document: document ? 'yes' : 'no' }} />
        </p>
        {sides.map((one, index) => (
          <CitedSide key={one.side} side={one} cited={{ source: partAt(source, index), quote: partAt(quote, index) }} citation={citation} />
        ))}
        {!link && status !== 'UNCHECKED' && <HashTable cited={{ source, quote }} now={{ document, quotes: quotesNow(cited) }} />}
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
            <Link to={addressOf(citation)}>
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
