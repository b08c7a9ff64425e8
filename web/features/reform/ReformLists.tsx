import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { CityColumns } from '../../ui/CityColumns';
import { ReformItem } from '../../ui/ReformItem';
import { kindGroups, kindsInOrder } from './kinds';
import styles from './Reform.module.css';
import type { ReformCity, ReformItemOfCity } from './reform-data';

interface Props {
  items: ReformItemOfCity[];
  cities: ReformCity[];
}

/** Each city's items with where they went or came from: what left, what came, and apart from both what was strengthened. */
export function ReformLists({ items, cities }: Props) {
  return (
    <CityColumns
      columns={cities.map((city) => {
        const own = items.filter((item) => item.department.city.code === city.code);
        return {
          code: city.code,
          name: city.name,
          verdict: own.length > 0 && <FormattedMessage id="reform.count" values={{ count: own.length }} />,
          content: <CityReform city={city} items={own} />,
        };
      })}
    />
  );
}

function CityReform({ city, items }: { city: ReformCity; items: ReformItemOfCity[] }) {
  const ordered = [...items].sort((a, b) => kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) || a.ordinal - b.ordinal);
  return (
    <>
      <header className={styles.city}>
        {city.departments.map((department) => (
          <h2 key={department.id} lang="zh-CN">
            <Link to={departmentAddress(department.id)}>{department.name}</Link>
          </h2>
        ))}
      </header>
      {items.length === 0 && (
        <p className={styles.lead}>
          <FormattedMessage id="reform.noneLeft" />
        </p>
      )}
      {kindGroups.map((group) => {
        const kinds: readonly string[] = group.kinds;
        const ofGroup = ordered.filter((item) => kinds.includes(item.kind));
        return (
          ofGroup.length > 0 && (
            <section key={group.name} className={group.name === 'strengthened' ? styles.apart : styles.group}>
              <h3>
                <FormattedMessage id={`reform.${group.name}`} /> {ofGroup.length}
              </h3>
              {ofGroup.map((item) => (
                <ReformItem key={item.id} item={item} />
              ))}
            </section>
          )
        );
      })}
    </>
  );
}
