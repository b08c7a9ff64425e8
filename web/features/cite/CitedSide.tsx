import { FormattedMessage } from 'react-intl';
import type { CitedAddressQuery } from '../../lib/gql/operations';
import styles from './Cite.module.css';
import { HashTable } from './HashTable';

type Cited = CitedAddressQuery['citedAddress'];

interface Props {
  side: Cited['sides'][number];
  /** Its hashes in the address. */
  cited: { source: string | null; quote: string | null };
  citation: Cited['citation'];
}

/** What became of one of the two sentences of a link. */
export function CitedSide({ side: { side, status, document, reference }, cited, citation }: Props) {
  const standing = reference ? [reference] : (citation?.references ?? []).filter((one) => one.side === side);
  const quotes = standing.flatMap(({ quoteHash }) => (quoteHash === null ? [] : [quoteHash]));
  return (
    <div className={styles.side} data-cited-side={side} data-status={status}>
      <h3>
        <FormattedMessage id={`cite.side.${side}`} />
        {document && <span lang="zh-CN"> 《{document.title}》</span>}
      </h3>
      <p>
        <FormattedMessage id={`citePage.${status}`} />
      </p>
      {status !== 'UNCHECKED' && <HashTable cited={cited} now={{ document, quotes }} />}
    </div>
  );
}
