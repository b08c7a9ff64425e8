import { FormattedMessage } from 'react-intl';
import styles from './Cite.module.css';

interface Props {
  cited: { source: string | null; quote: string | null };
  now: { document: { sha256: string } | null; quotes: readonly string[] };
}

/** The hashes of the address beside those of what stands there now. */
export function HashTable({ cited, now }: Props) {
  const length = cited.source?.length ?? 12;
  const rows = [
    { name: 'file', then: cited.source, now: now.document ? [now.document.sha256.slice(0, length)] : [] },
    { name: 'quote', then: cited.quote, now: now.quotes },
  ] as const;
  return (
    <table className={styles.hashes}>
      <thead>
        <tr>
          <th scope="col">SHA-256</th>
          <th scope="col">
            <FormattedMessage id="citePage.hash.then" />
          </th>
          <th scope="col">
            <FormattedMessage id="citePage.hash.now" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => row.then !== null)
          .map((row) => (
            <tr key={row.name} data-hash={row.name}>
              <th scope="row">
                <FormattedMessage id={`citePage.hash.${row.name}`} />
              </th>
              <td>
                <code>{row.then}</code>
              </td>
              <td>
                {row.now.length > 0 ? row.now.map((hash) => <code key={hash}>{hash} </code>) : <FormattedMessage id="citePage.hash.none" />}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
