import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { MethodsQuery } from '../../lib/gql/operations';
import styles from './Methods.module.css';

/** What scores of alignments mean: a table whose shares are drawn as bars too. */
export function ReliabilityPart({ steps }: { steps: MethodsQuery['methods']['reliability'] }) {
  const top = steps.at(-1);
  return (
    <section aria-labelledby="reliability" className={styles.group}>
      <h2 id="reliability">
        <FormattedMessage id="methods.reliability" />
      </h2>
      {top?.share != null && (
        <p>
          <FormattedMessage
            id="methods.reliability.lead"
            values={{ pairs: top.pairs, share: <FormattedNumber value={top.share} style="percent" /> }}
          />
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {(['score', 'pairs', 'share'] as const).map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`methods.reliability.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, to, pairs, share }) => (
            <tr key={from} data-step={from}>
              <th scope="row">
                {from}–{to}
              </th>
              <td>{pairs}</td>
              <td className={styles.share}>
                {share == null ? (
                  <FormattedMessage id="methods.unreviewed" />
                ) : (
                  <>
                    <span className={styles.bar} style={{ inlineSize: `${share * 60}%` }} aria-hidden="true" />{' '}
                    <FormattedNumber value={share} style="percent" />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
