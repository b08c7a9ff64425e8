import { FormattedMessage } from 'react-intl';
import type { MethodsQuery } from '../../lib/gql/operations';
import styles from './Methods.module.css';

/** Who judged and by which guide, how far they agree, and what all that does not tell. */
export function JudgesPart({ agreement }: { agreement: MethodsQuery['methods']['agreement'] }) {
  return (
    <>
      <section aria-labelledby="judges" className={styles.group}>
        <h2 id="judges">
          <FormattedMessage id="methods.judges" />
        </h2>
        <p>
          <FormattedMessage id="methods.judges.guide" />
        </p>
        <ul>
          {agreement.map(({ kind, alpha, units, reviewers }) => {
            const name = <FormattedMessage id={`methods.kind.${kind}`} />;
            return (
              <li key={kind}>
                {alpha === null || alpha === undefined ? (
                  <FormattedMessage id="methods.alpha.none" values={{ kind: name }} />
                ) : (
                  <FormattedMessage
                    id="methods.alpha"
                    values={{ kind: name, alpha, units, by: <span lang="en">{reviewers.join('; ')}</span> }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="limits" className={styles.group}>
        <h2 id="limits">
          <FormattedMessage id="methods.limits" />
        </h2>
        <p>
          <FormattedMessage id="methods.limits.text" />
        </p>
      </section>
    </>
  );
}
