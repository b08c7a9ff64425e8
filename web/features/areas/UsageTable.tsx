import { FormattedMessage, useIntl } from 'react-intl';
import { InferredMark } from '../../ui/InferredMark';
import { useOrderedCities } from '../../ui/use-ordered-cities';
import { countedKinds, type AreaShare } from './area-data';
import styles from './Areas.module.css';

/** By city, how many of its duties, clauses and reform items have the area as their primary one, of how many. */
export function UsageTable({ usage }: { usage: AreaShare[] }) {
  const intl = useIntl();
  const shares = useOrderedCities(usage.map((share) => ({ ...share, code: share.city.code })));
  // A kind that no source prints anything of has no column: an empty one would look like an answer.
  const kinds = countedKinds.filter((kind) => shares.some((share) => share[kind].total > 0));
  return (
    <table className={styles.usage}>
      <caption>
        <FormattedMessage id="area.usage" /> <InferredMark rule={intl.formatMessage({ id: 'areas.rule' })} />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="area.usage.city" />
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              <FormattedMessage id={`area.usage.${kind}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.code} data-city={share.code}>
            <th scope="row" lang="zh-CN">
              {share.city.name}
            </th>
            {kinds.map((kind) => (
              <td key={kind}>
                {share[kind].total === 0 ? (
                  <FormattedMessage id="area.notInSources" />
                ) : (
                  <FormattedMessage id="area.of" values={share[kind]} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
