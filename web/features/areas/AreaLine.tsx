import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { areaAddress } from '../../lib/addresses';
import { KindMark } from '../../ui/KindMark';
import { useOrderedCities } from '../../ui/use-ordered-cities';
import { countedKinds, isUsed, type AreaShare } from './area-data';
import { AreaName } from './AreaName';
import styles from './Areas.module.css';

interface Props {
  area: { code: string; labelZh: string; labelEn: string; definition: string; residual: boolean; usage: AreaShare[] };
}

/** One area in the list: its name, what belongs to it, and how much of it each city has. */
export function AreaLine({ area }: Props) {
  const shares = useOrderedCities(area.usage.map((share) => ({ ...share, code: share.city.code })));
  return (
    <li className={styles.area} data-area={area.code}>
      <div>
        <h3>
          <KindMark kind="area" />{' '}
          <Link to={areaAddress(area.code)}>
            <AreaName area={area} />
          </Link>
        </h3>
        <p lang="zh-CN">{area.definition}</p>
      </div>
      <div className={styles.shares}>
        {area.residual ? (
          <FormattedMessage id="areas.residual" />
        ) : isUsed(area) ? (
          shares.map((share) => (
            <p key={share.code} data-city={share.code}>
              <span lang="zh-CN">{share.city.name}</span>{' '}
              {countedKinds
                .filter((kind) => share[kind].total > 0)
                .map((kind) => (
                  <span key={kind} className={styles.share} data-empty={share[kind].coded === 0 || undefined}>
                    <FormattedMessage id={`areas.share.${kind}`} values={share[kind]} />
                  </span>
                ))}
            </p>
          ))
        ) : (
          <FormattedMessage id="areas.unseen" />
        )}
      </div>
    </li>
  );
}
